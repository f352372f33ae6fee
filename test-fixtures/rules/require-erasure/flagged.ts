import { PrismaClient } from '@prisma/client';
import Redis from 'ioredis';
import { Pool } from 'pg';

interface Patient {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.name */
  name: string;
  room: number;
}

const prisma = new PrismaClient();
const pool = new Pool();
const redis = new Redis();

export async function admit(patient: Patient): Promise<void> {
  await prisma.patient.create({ data: { email: patient.email } });
  await prisma.admission.create({ data: { email: patient.email } }); // ✗ require-erasure: 'patient.email' (user.contact.email, declared on Patient) is kept in 'admission' of @prisma/client through 'prisma.admission.create', and no code that is declared to erase data erases it there.
  await prisma.admission.update({ where: { id: 1 }, data: { name: patient.name } });
  await pool.query('INSERT INTO diagnoses (email) VALUES ($1)', [patient.email]); // ✗ require-erasure: 'patient.email' (user.contact.email, declared on Patient) is kept in 'diagnoses' of pg through 'pool.query', and no code that is declared to erase data erases it there.
  await redis.set(`bed:${patient.room}`, patient.email); // ✗ require-erasure: 'patient.email' (user.contact.email, declared on Patient) is kept in 'bed:' of ioredis through 'redis.set', and no code that is declared to erase data erases it there.
  localStorage.setItem('admitted', patient.email); // ✗ require-erasure: 'patient.email' (user.contact.email, declared on Patient) is kept in 'admitted' of platform:web-storage through 'localStorage.setItem', and no code that is declared to erase data erases it there.
}

/** @erasesData Patient */
export async function erasePatient(email: string): Promise<void> {
  await prisma.patient.deleteMany({ where: { email } });
  await prisma.admission.findMany({ where: { email } });
  await pool.query('SELECT * FROM diagnoses WHERE email = $1', [email]);
}

/** Erases, but nobody has declared that people can ask for it. */
export async function discharge(room: number): Promise<void> {
  await prisma.admission.deleteMany({ where: { room } });
  await redis.del(`bed:${room}`);
}
