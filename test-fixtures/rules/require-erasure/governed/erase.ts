import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export class Erasure {
  async eraseGuest(email: string): Promise<void> {
    await prisma.guest.deleteMany({ where: { email } });
  }
}
