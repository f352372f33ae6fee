import { PrismaClient } from '@prisma/client';

interface Learner {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.name */
  name: string;
  /** @personalData user.contact.address.street */
  street: string;
}

const prisma = new PrismaClient();

export async function enrol({ email, name, street }: Learner): Promise<void> {
  await prisma.pupil.create({ data: { email } });
  await prisma.score.create({ data: { notes: name } });
  await prisma.residence.create({ data: { street } });
  await prisma.pupil.create({ data: { badges: { create: { label: name } } } }); // ✗ require-export: 'name' (user.name, declared on Learner) is kept in 'badge' of @prisma/client through 'prisma.pupil.create', and no code that is declared to give people their data reads it there.
}

/**
 * What relations load is read from the tables that they lead to.
 * @providesAccess Learner
 */
export async function copyOf(email: string): Promise<object | null> {
  return prisma.pupil.findUnique({
    where: { email },
    select: { email: true, mentor: { include: { marks: true } }, home: { select: { street: true } } },
  });
}
