import { PrismaClient } from '@prisma/client';
import bcrypt from 'bcrypt';
import Redis from 'ioredis';
import { Pool } from 'pg';

export interface Nurse {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.authorization.password */
  password: string;
  /** @personalData user.health_and_medical */
  vaccination: string;
  /** @personalData user.government_id.passport_number */
  passport: string;
  shift: number;
}

const prisma = new PrismaClient();
const pool = new Pool();
const redis = new Redis();

export async function hire(nurse: Nurse): Promise<void> {
  await prisma.nurse.create({ data: { password: nurse.password } }); // ✗ no-plaintext-storage: 'nurse.password' (user.authorization.password, declared on Nurse) is kept in the clear in 'nurse' of @prisma/client through 'prisma.nurse.create', which privacy.yaml declares not to be encrypted at rest.
  await prisma.nurse.update({ where: { id: 1 }, data: { vaccination: nurse.vaccination } }); // ✗ no-plaintext-storage: 'nurse.vaccination' (user.health_and_medical, declared on Nurse) is kept in the clear in 'nurse' of @prisma/client through 'prisma.nurse.update', which privacy.yaml declares not to be encrypted at rest.
  await pool.query('INSERT INTO passports (number) VALUES ($1)', [nurse.passport]); // ✗ no-plaintext-storage: 'nurse.passport' (user.government_id.passport_number, declared on Nurse) is kept in the clear in 'passports' of pg through 'pool.query', which privacy.yaml declares not to be encrypted at rest.
}

/** What a database may hold, and what is no personal data. */
export async function plan(nurse: Nurse): Promise<void> {
  await prisma.shift.create({ data: { email: nurse.email, number: nurse.shift } });
  await prisma.shift.findFirst({ where: { vaccination: nurse.vaccination } });
  await pool.query('SELECT * FROM passports WHERE number = $1', [nurse.passport]);
  await pool.query('DELETE FROM passports WHERE number = $1', [nurse.passport]);
}

/** Hashed or encrypted, on the way or by the database. */
export async function hireSafely(nurse: Nurse): Promise<void> {
  await prisma.nurse.create({ data: { password: await bcrypt.hash(nurse.password, 12) } });
  await prisma.nurse.create({ data: { vaccination: sealed(nurse.vaccination) } });
  await pool.query("INSERT INTO passports (number) VALUES (pgp_sym_encrypt($1, current_setting('key')))", [nurse.passport]);
}

/** Encrypted at rest, as the policy declares, or of no store that it declares. */
export async function assign(nurse: Nurse): Promise<void> {
  await prisma.ward.create({ data: { vaccination: nurse.vaccination } });
  await prisma.trainee.create({ data: { vaccination: nurse.vaccination } });
  await redis.set('nurse', nurse.email);
}

/** @sanitizes encrypt */
function sealed(text: string): string {
  return encrypt(text, 'AES-GCM');
}

declare function encrypt(text: string, algorithm: string): string;
