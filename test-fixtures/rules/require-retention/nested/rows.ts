import { PrismaClient } from '@prisma/client';

interface Caller {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.name */
  name: string;
  flat: number;
}

const prisma = new PrismaClient();

export async function keep(row: object): Promise<void> {
  await prisma.tenant.create({ data: row });
}

/** Rows that a caller hands over are told apart there. */
export async function call(caller: Caller): Promise<void> {
  await keep({ number: caller.flat, contact: { create: { email: caller.email } } }); // ✗ require-retention: 'caller.email' (user.contact.email, declared on Caller) is kept in 'lodger' of @prisma/client through 'prisma.tenant.create', by way of keep(), and nothing says for how long.
  await keep({ number: caller.flat, contact: { connect: { email: caller.email } } });
}
