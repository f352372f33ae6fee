import { PrismaClient } from '@prisma/client';
import mongoose from 'mongoose';
import { Pool } from 'pg';

interface Renter {
  /** @personalData user.contact.email */
  email: string;
}

const prisma = new PrismaClient();
const pool = new Pool();

const Visit = mongoose.model(
  'Visit',
  new mongoose.Schema({ email: String, at: { type: Date, expires: '30d' } }),
);

/** What ends in one store goes on in another, though they have one name. */
export async function visit(renter: Renter): Promise<void> {
  await Visit.create({ email: renter.email });
  await prisma.visit.create({ data: { email: renter.email } }); // ✗ require-retention: 'renter.email' (user.contact.email, declared on Renter) is kept in 'visit' of @prisma/client through 'prisma.visit.create', and nothing says for how long.
}

/** Tables are named with underscores, and in the plural. */
export async function rent(renter: Renter): Promise<void> {
  await pool.query('INSERT INTO rental_entries (email) VALUES ($1)', [renter.email]);
  await pool.query('INSERT INTO rental_notes (email) VALUES ($1)', [renter.email]); // ✗ require-retention: 'renter.email' (user.contact.email, declared on Renter) is kept in 'rental_notes' of pg through 'pool.query', and nothing says for how long.
}

export async function forget(): Promise<void> {
  await pool.query("DELETE FROM rental_entries WHERE at < now() - interval '1 year'");
}
