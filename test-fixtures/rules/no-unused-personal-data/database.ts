import { PrismaClient } from '@prisma/client';
import { insert } from './database-table.ts';

const prisma = new PrismaClient();

/** A database keeps what nothing asks it for. */
export interface Registration {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.demographic.age_range */
  ageGroup: string; // ✗ no-unused-personal-data: 'ageGroup' (user.demographic.age_range, declared on Registration) of Registration is kept through 'prisma.registration.create', and nothing in the program reads it by its name or hands it on.
  /** @personalData user.demographic.race_ethnicity */
  ethnicity: string; // ✗ no-unused-personal-data: 'ethnicity' (user.demographic.race_ethnicity, declared on Registration) of Registration is kept through 'prisma.entry.create', and nothing in the program reads it by its name or hands it on.
}

export async function enter({ email, ageGroup }: Registration): Promise<void> {
  await prisma.registration.create({ data: { email, ageGroup } });
}

export async function enterElsewhere({ ethnicity }: Registration): Promise<void> {
  await insert({ ethnicity });
}

export async function entered({ email }: Registration): Promise<number> {
  return prisma.registration.count({ where: { email } });
}

/** What rows are chosen, ordered or erased by is used, and so is what a query asks for. */
export interface Licence {
  /** @personalData user.device.device_id */
  deviceSerial: string;
  /** @personalData user.account.settings */
  licenceTerms: string;
  /** @personalData user.demographic.language */
  mothersTongue: string;
  /** @personalData user.content.public */
  motto: string;
}

export async function grant(licence: Licence): Promise<void> {
  await prisma.licence.create({ data: { ...licence } });
}

export async function granted(given: Record<string, string>): Promise<unknown> {
  await prisma.licence.deleteMany({ where: { deviceSerial: given['device'] } });
  await prisma.licence.updateMany({ where: { licenceTerms: given['terms'] }, data: { isValid: true } });
  return prisma.licence.findMany({ where: { mothersTongue: given['tongue'] }, orderBy: { motto: 'asc' } });
}
