import { PrismaClient } from '@prisma/client';

interface Skater {
  /** @personalData user.contact.email */
  email: string;
}

const prisma = new PrismaClient();

export async function book(skater: Skater): Promise<void> {
  await prisma.skater.create({ data: { email: skater.email } });
  await prisma.skatingLesson.create({ data: { email: skater.email } }); // ✗ require-export: 'skater.email' (user.contact.email, declared on Skater) is kept in 'skatingLesson' of @prisma/client through 'prisma.skatingLesson.create', and export.ts#exportSkater, which privacy.yaml names for that, does not read it there.
  await prisma.skateRental.create({ data: { email: skater.email } }); // ✗ require-export: 'skater.email' (user.contact.email, declared on Skater) is kept in 'skateRental' of @prisma/client through 'prisma.skateRental.create', and export.ts#exportRentals, which privacy.yaml names to export it, does not exist.
}
