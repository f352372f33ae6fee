import { prisma } from './database';
import type { PrismaClient } from './generated/client';

interface Person {
  /** @personalData user.contact.email */
  email: string;
}

/** A client that is generated among the code is known as what it is, whatever made it, and by its type alone. */
export async function enter({ email }: Person): Promise<void> {
  await prisma.guest.create({ data: { email } });
  await prisma.host.create({ data: { email } }); // ✗ require-erasure: 'email' (user.contact.email, declared on Person) is kept in 'host' of @prisma/client through 'prisma.host.create', and no code that is declared to erase data erases it there.
}

export async function enterIn(client: PrismaClient, { email }: Person): Promise<void> {
  await client.visit.create({ data: { email } }); // ✗ require-erasure: 'email' (user.contact.email, declared on Person) is kept in 'visit' of @prisma/client through 'client.visit.create', and no code that is declared to erase data erases it there.
}

/** @erasesData Person */
export async function forget(email: string): Promise<void> {
  await prisma.$transaction(async (transaction) => {
    await transaction.guest.deleteMany({ where: { email } });
  });
}
