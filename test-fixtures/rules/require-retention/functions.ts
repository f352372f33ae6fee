import { PrismaClient } from '@prisma/client';

interface Member {
  /** @personalData user.contact.email */
  email: string;
  /**
   * @personalData user.name
   * @retention P1Y
   */
  name: string;
}

const prisma = new PrismaClient();

async function insertInto(row: object): Promise<void> {
  await prisma.membership.create({ data: row });
}

async function insertNamed(row: object): Promise<void> {
  await insertInto(row);
}

export async function join(member: Member): Promise<void> {
  await insertNamed({ email: member.email }); // ✗ require-retention: 'member.email' (user.contact.email, declared on Member) is kept in 'membership' of @prisma/client through 'prisma.membership.create', by way of insertNamed() and insertInto(), and nothing says for how long.
  await insertNamed({ name: member.name });
}

/**
 * Of rows that are made on the way, all is kept but what others are looked up by; where no schema tells their table, it is
 * called as the relation is.
 */
export async function introduce(member: Member, friend: Member): Promise<void> {
  await prisma.introduction.create({
    data: {
      by: { connect: { email: member.email } },
      of: { create: { email: friend.email } }, // ✗ require-retention: 'friend.email' (user.contact.email, declared on Member) is kept in 'of' of @prisma/client through 'prisma.introduction.create', and nothing says for how long.
    },
  });
}
