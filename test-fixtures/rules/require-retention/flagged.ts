import { PrismaClient } from '@prisma/client';
import { drizzle } from 'drizzle-orm/node-postgres';
import { pgTable, text } from 'drizzle-orm/pg-core';
import Redis from 'ioredis';
import knex from 'knex';
import { Kysely } from 'kysely';
import mongoose from 'mongoose';
import mysql from 'mysql2/promise';
import { Pool } from 'pg';
import { PutObjectCommand } from '@aws-sdk/client-s3';

interface Gardener {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.name */
  name: string;
  plot: number;
}

const prisma = new PrismaClient();
const pool = new Pool();
const redis = new Redis();
const query = knex({ client: 'pg' });
const orm = drizzle(pool);
const beds = pgTable('beds', { email: text() });
const Harvest = mongoose.model('Harvest', new mongoose.Schema({ address: String }));
const kysely = new Kysely<{ tools: Gardener }>({} as never);

export async function register(gardener: Gardener): Promise<void> {
  await prisma.gardener.create({ data: { email: gardener.email, plot: gardener.plot } }); // ✗ require-retention: 'gardener.email' (user.contact.email, declared on Gardener) is kept in 'gardener' of @prisma/client through 'prisma.gardener.create', and nothing says for how long.
  await prisma.gardener.update({ where: { plot: 1 }, data: { name: gardener.name } }); // ✗ require-retention: 'gardener.name' (user.name, declared on Gardener) is kept in 'gardener' of @prisma/client through 'prisma.gardener.update', and nothing says for how long.
  await pool.query('INSERT INTO plots (email) VALUES ($1)', [gardener.email]); // ✗ require-retention: 'gardener.email' (user.contact.email, declared on Gardener) is kept in 'plots' of pg through 'pool.query', and nothing says for how long.
  await orm.insert(beds).values({ email: gardener.email }); // ✗ require-retention: 'gardener.email' (user.contact.email, declared on Gardener) is kept in 'beds' of drizzle-orm through 'orm.insert(beds).values', and nothing says for how long.
  await query('sheds').insert({ email: gardener.email }); // ✗ require-retention: 'gardener.email' (user.contact.email, declared on Gardener) is kept in 'sheds' of knex through 'query('sheds').insert', and nothing says for how long.
  await kysely.insertInto('tools').values(gardener).execute(); // ✗ require-retention: 'gardener' (user.contact.email and user.name, declared on Gardener) is kept in 'tools' of kysely through 'kysely.insertInto('tools').values', and nothing says for how long.
  await Harvest.create({ address: gardener.email }); // ✗ require-retention: 'gardener.email' (user.contact.email, declared on Gardener) is kept in 'Harvest' of mongoose through 'Harvest.create', and nothing says for how long.
  await redis.set(`gardener:${gardener.plot}`, gardener.email); // ✗ require-retention: 'gardener.email' (user.contact.email, declared on Gardener) is kept in 'gardener:' of ioredis through 'redis.set', and nothing says for how long.
}

export async function archive(gardener: Gardener): Promise<void> {
  const connection = await mysql.createConnection('mysql://localhost/gardens');
  await connection.execute(`INSERT INTO \`archive\` (email) VALUES (?)`, [gardener.email]); // ✗ require-retention: 'gardener.email' (user.contact.email, declared on Gardener) is kept in 'archive' of mysql2 through 'connection.execute', and nothing says for how long.
  const command = new PutObjectCommand({ Bucket: 'photos', Key: 'list', Body: gardener.email }); // ✗ require-retention: 'gardener.email' (user.contact.email, declared on Gardener) is kept in 'photos' of @aws-sdk/client-s3 through 'new PutObjectCommand', and nothing says for how long.
  console.info(command.middlewareStack);
}

export function remember(gardener: Gardener): void {
  localStorage.setItem('gardener', gardener.email); // ✗ require-retention: 'gardener.email' (user.contact.email, declared on Gardener) is kept in 'gardener' of platform:web-storage through 'localStorage.setItem', and nothing says for how long.
}
