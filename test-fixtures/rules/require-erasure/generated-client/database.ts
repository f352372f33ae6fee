import { PrismaClient } from './generated/client';

const kept = globalThis as unknown as { prisma?: PrismaClient };

export const prisma = kept.prisma ?? new PrismaClient({}).$extends({ name: 'timed' });
