import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function insert(row: object): Promise<void> {
  await prisma.entry.create({ data: row });
}
