import { PrismaClient } from '@prisma/client';
import type { Nurse } from './staff.ts';

const prisma = new PrismaClient();

async function save(row: object): Promise<void> {
  await prisma.nurse.create({ data: row });
}

export async function register(nurse: Nurse): Promise<void> {
  await save({ passport: nurse.passport }); // ✗ no-plaintext-storage: 'nurse.passport' (user.government_id.passport_number, declared on Nurse) is kept in the clear in 'nurse' of @prisma/client through 'prisma.nurse.create', by way of save(), which privacy.yaml declares not to be encrypted at rest.
  await save({ email: nurse.email });
}
