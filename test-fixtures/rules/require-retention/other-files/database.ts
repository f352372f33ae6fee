import { PrismaClient } from '@prisma/client';

export const database = new PrismaClient();

export class Repository {
  async add(row: { contact: string }): Promise<void> {
    await database.subscriber.create({ data: row });
  }

  async addTrial(row: { contact: string }): Promise<void> {
    await database.trial.create({ data: row });
  }
}
