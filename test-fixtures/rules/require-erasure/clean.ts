import { PrismaClient } from '@prisma/client';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import Redis from 'ioredis';
import knex from 'knex';
import mongoose from 'mongoose';

interface Donor {
  /** @personalData user.unique_id */
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.name */
  name: string;
  amount: number;
}

const prisma = new PrismaClient();
const orm = drizzle('postgres://localhost/donations');
const query = knex({ client: 'pg' });
const redis = new Redis();
const s3 = new S3Client();

const donors = pgTable('donors', { id: text(), email: text() });
const pledges = pgTable('pledges', {
  email: text(),
  donor: text().references(() => donors.id, { onDelete: 'cascade' }),
});
const Letter = mongoose.model('Letter', new mongoose.Schema({ to: String }));

/** What is no personal data, or none any more, or only read. */
export async function count(donor: Donor): Promise<void> {
  await prisma.total.create({ data: { amount: donor.amount } });
  await prisma.total.create({ data: { donorId: donor.id } });
  await prisma.total.create({ data: { name: redacted(donor.name) } });
  await prisma.total.findFirst({ where: { name: donor.name } });
}

/** All of it is erased below. */
export async function donate(donor: Donor): Promise<void> {
  await orm.insert(donors).values({ email: donor.email });
  await orm.insert(pledges).values({ email: donor.email });
  await query('receipts').insert({ email: donor.email });
  await Letter.create({ to: donor.email });
  await prisma.ledgerEntry.create({ data: { name: donor.name } });
  await s3.send(new PutObjectCommand({ Bucket: 'donor-letters', Key: donor.id, Body: donor.name }));
  await redis.hset(`donor:${donor.id}`, { email: donor.email });
}

/** What ends by itself, or is cleared with the person's browser. */
export async function visit(donor: Donor): Promise<void> {
  await redis.set(`visiting:${donor.id}`, donor.email, 'EX', 600);
  localStorage.setItem('donor', donor.email);
  sessionStorage.setItem('visiting', donor.email);
}

export function signOut(): void {
  localStorage.removeItem('donor');
}

/** @erasesData Donor */
export async function eraseDonor(donor: Donor): Promise<void> {
  await orm.delete(donors).where(eq(donors.id, donor.id));
  await query('receipts').where({ email: donor.email }).del();
  await Letter.deleteMany({ to: donor.email });
  // The books are kept, without the name.
  await prisma.ledgerEntry.updateMany({ where: { donorId: donor.id }, data: { name: '' } });
  await s3.send(new DeleteObjectCommand({ Bucket: 'donor-letters', Key: donor.id }));
  await redis.del(`donor:${donor.id}`);
}

/** @sanitizes redact */
function redacted(text: string): string {
  return text.replace(/./g, '*');
}
