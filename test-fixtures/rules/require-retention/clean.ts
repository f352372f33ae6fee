import { PrismaClient } from '@prisma/client';
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { lt } from 'drizzle-orm';
import Redis from 'ioredis';
import { MongoClient } from 'mongodb';
import mongoose from 'mongoose';
import { Pool } from 'pg';

interface Guest {
  /** @personalData user.unique_id */
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /**
   * @personalData user.name
   * @retention P1Y after visit
   */
  name: string;
  table: number;
}

/** @retention P30D */
interface Booking {
  /** @personalData user.contact.phone_number */
  phone: string;
}

/** @retention P2Y after last.order */
const regulars = pgTable('regulars', { email: text() });
const orders = pgTable('orders', { email: text(), at: timestamp() });

const prisma = new PrismaClient();
const pool = new Pool();
const redis = new Redis();
const orm = drizzle(pool);
const mongo = new MongoClient('mongodb://localhost');

const visitSchema = new mongoose.Schema({ email: String, at: { type: Date, expires: '30d' } });
const Visit = mongoose.model('Visit', visitSchema);

/** What is no personal data, or none any more, or only read. */
export async function seat(guest: Guest): Promise<void> {
  await prisma.table.create({ data: { number: guest.table } });
  await prisma.table.create({ data: { guestId: guest.id } });
  await prisma.table.create({ data: { letters: guest.email.length } });
  await prisma.table.create({ data: { email: redacted(guest.email) } });
  await prisma.table.findFirst({ where: { email: guest.email } });
  await prisma.table.deleteMany({ where: { email: guest.email } });
  await pool.query('SELECT * FROM tables WHERE email = $1', [guest.email]);
  await pool.query('DELETE FROM tables WHERE email = $1', [guest.email]);
}

/** What declares how long it is kept: the field, its type, the table. */
export async function book(guest: Guest, booking: Booking): Promise<void> {
  await prisma.table.create({ data: { name: guest.name } });
  await prisma.table.create({ data: { phone: booking.phone } });
  await orm.insert(regulars).values({ email: guest.email });
}

/** What ends by itself. */
export async function order(guest: Guest): Promise<void> {
  await redis.set(`order:${guest.table}`, guest.email, 'EX', 3600);
  await redis.setex(`bill:${guest.table}`, 3600, guest.email);
  await redis.hset(`waiting:${guest.table}`, { email: guest.email });
  await redis.expire(`waiting:${guest.table}`, 3600);
  await Visit.create({ email: guest.email });
  const reviews = mongo.db().collection('reviews');
  await reviews.createIndex({ at: 1 }, { expireAfterSeconds: 86_400 });
  await reviews.insertOne({ email: guest.email });
  await orm.insert(orders).values({ email: guest.email });
  await pool.query('INSERT INTO receipts (email) VALUES ($1)', [guest.email]);
  sessionStorage.setItem('guest', guest.email);
}

/** A job that runs every night. */
export async function forget(): Promise<void> {
  await orm.delete(orders).where(lt(orders.at, new Date(Date.now() - 30 * 86_400_000)));
  await pool.query("DELETE FROM receipts WHERE at < now() - interval '10 years'");
}

/** @sanitizes redact */
function redacted(text: string): string {
  return text.replace(/./g, '*');
}

/** Rows that others are joined to are looked up, not kept. */
export async function invite(guest: Guest): Promise<void> {
  await prisma.table.create({ data: { number: 1, host: { connect: { email: guest.email } } } });
  await prisma.table.update({
    where: { number: 1 },
    data: { seats: { create: { guest: { connectOrCreate: { where: { email: guest.email }, create: { name: guest.name } } } } } },
  });
}
