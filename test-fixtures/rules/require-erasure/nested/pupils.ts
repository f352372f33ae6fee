import { PrismaClient } from '@prisma/client';

interface Pupil {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.name */
  name: string;
  /** @personalData user.contact.address.street */
  street: string;
}

const prisma = new PrismaClient();

export async function enrol({ email, name, street }: Pupil, mentor: Pupil): Promise<void> {
  await prisma.pupil.create({
    data: {
      email,
      mentor: { create: { email: mentor.email } },
      marks: { create: [{ notes: name }] },
      home: { create: { street } },
      badges: { create: { label: name } }, // ✗ require-erasure: 'name' (user.name, declared on Pupil) is kept in 'badge' of @prisma/client through 'prisma.pupil.create', and no code that is declared to erase data erases it there.
    },
  });
}

/**
 * Rows that a relation leads to are erased by way of it, too.
 * @erasesData Pupil
 */
export async function forget(email: string): Promise<void> {
  await prisma.pupil.update({
    where: { email },
    data: { email: '', marks: { deleteMany: {} }, home: { delete: true }, badges: { connect: { id: 'none' } } },
  });
}
