import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function exportSkater(email: string): Promise<unknown> {
  return prisma.skater.findFirst({ where: { email } });
}
