import { PrismaClient } from '@prisma/client';
import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';
import Redis from 'ioredis';
import knex from 'knex';
import { Pool } from 'pg';

interface Pupil {
  /** @personalData user.unique_id */
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.name */
  name: string;
  grade: number;
}

const prisma = new PrismaClient();
const pool = new Pool();
const orm = drizzle(pool);
const query = knex({ client: 'pg' });
const redis = new Redis();
const essays = pgTable('essays', { email: text() });

/** What is no personal data, or none any more. */
export async function count(pupil: Pupil): Promise<void> {
  await prisma.grade.create({ data: { grade: pupil.grade } });
  await prisma.grade.create({ data: { pupilId: pupil.id } });
  await prisma.grade.create({ data: { name: redacted(pupil.name) } });
}

/** All of it is read below. */
export async function enrol(pupil: Pupil): Promise<void> {
  await prisma.pupil.create({ data: { email: pupil.email } });
  await prisma.lesson.create({ data: { email: pupil.email } });
  await prisma.guardian.create({ data: { name: pupil.name } });
  await orm.insert(essays).values({ email: pupil.email });
  await query('marks').insert({ name: pupil.name });
  await pool.query('INSERT INTO absences (name) VALUES ($1)', [pupil.name]);
  await pool.query('INSERT INTO excuses (name) VALUES ($1)', [pupil.name]);
}

/** What ends by itself, or lies with the person. */
export async function remember(pupil: Pupil): Promise<void> {
  await redis.setex(`pupil:${pupil.id}`, 60, pupil.email);
  localStorage.setItem('pupil', pupil.email);
}

/** @providesAccess Pupil */
export async function exportPupil(pupil: Pupil): Promise<unknown> {
  const record = await prisma.pupil.findUnique({
    where: { id: pupil.id },
    include: { lessons: { include: { guardian: true } } },
  });
  const written = await orm.select().from(essays).where(eq(essays.email, pupil.email));
  const marks = await query('marks').where({ name: pupil.name }).select();
  const days = await pool.query('SELECT * FROM absences a JOIN excuses e ON e.day = a.day WHERE a.name = $1', [pupil.name]);
  return { record, written, marks, days };
}

/** @sanitizes redact */
function redacted(text: string): string {
  return text.replace(/./g, '*');
}
