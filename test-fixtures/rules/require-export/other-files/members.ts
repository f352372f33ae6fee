import { PrismaClient } from '@prisma/client';

export interface ClubMember {
  /** @personalData user.contact.email */
  email: string;
}

const prisma = new PrismaClient();

export class ClubMembers {
  async add(member: ClubMember): Promise<void> {
    await prisma.clubMember.create({ data: { email: member.email } });
    await prisma.clubNews.create({ data: { email: member.email } }); // ✗ require-export: 'member.email' (user.contact.email, declared on ClubMember) is kept in 'clubNews' of @prisma/client through 'prisma.clubNews.create', and no code that is declared to give people their data reads it there.
  }

  async find(email: string): Promise<unknown> {
    return prisma.clubMember.findFirst({ where: { email } });
  }
}
