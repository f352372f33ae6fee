import { PrismaClient } from '@prisma/client';
import Redis from 'ioredis';
import { Pool } from 'pg';

interface Reader {
  /** @personalData user.contact.email */
  email: string;
  card: number;
}

const prisma = new PrismaClient();
const pool = new Pool();
const redis = new Redis();

export async function lend(reader: Reader): Promise<void> {
  await prisma.reader.create({ data: { email: reader.email } });
  await prisma.loan.create({ data: { email: reader.email } }); // ✗ require-export: 'reader.email' (user.contact.email, declared on Reader) is kept in 'loan' of @prisma/client through 'prisma.loan.create', and no code that is declared to give people their data reads it there.
  await pool.query('INSERT INTO fines (email) VALUES ($1)', [reader.email]); // ✗ require-export: 'reader.email' (user.contact.email, declared on Reader) is kept in 'fines' of pg through 'pool.query', and no code that is declared to give people their data reads it there.
  await redis.set(`card:${reader.card}`, reader.email); // ✗ require-export: 'reader.email' (user.contact.email, declared on Reader) is kept in 'card:' of ioredis through 'redis.set', and no code that is declared to give people their data reads it there.
}

/** @providesAccess Reader */
export async function exportReader(email: string): Promise<unknown> {
  await prisma.loan.deleteMany({ where: { email } });
  return prisma.reader.findFirst({ where: { email } });
}

/** Reads, but nobody has declared that it is for the reader. */
export async function overdue(): Promise<unknown> {
  return prisma.loan.findMany({ where: { isOverdue: true } });
}
