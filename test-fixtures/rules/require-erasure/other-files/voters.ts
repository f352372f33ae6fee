import { PrismaClient } from '@prisma/client';

export interface Voter {
  /** @personalData user.contact.email */
  email: string;
}

const prisma = new PrismaClient();

export class Voters {
  async add(voter: Voter): Promise<void> {
    await prisma.voter.create({ data: { email: voter.email } });
    await prisma.ballot.create({ data: { email: voter.email } }); // ✗ require-erasure: 'voter.email' (user.contact.email, declared on Voter) is kept in 'ballot' of @prisma/client through 'prisma.ballot.create', and no code that is declared to erase data erases it there.
  }

  async remove(email: string): Promise<void> {
    await prisma.voter.deleteMany({ where: { email } });
  }

  async removeBallots(email: string): Promise<void> {
    await prisma.ballot.deleteMany({ where: { email } });
  }
}
