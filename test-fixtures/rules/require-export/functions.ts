import { PrismaClient } from '@prisma/client';

interface Rider {
  /** @personalData user.contact.email */
  email: string;
}

const prisma = new PrismaClient();

async function store(row: object): Promise<void> {
  await prisma.ride.create({ data: row });
}

export async function start(rider: Rider): Promise<void> {
  await store({ email: rider.email }); // ✗ require-export: 'rider.email' (user.contact.email, declared on Rider) is kept in 'ride' of @prisma/client through 'prisma.ride.create', by way of store(), and no code that is declared to give people their data reads it there.
  await prisma.bill.create({ data: { email: rider.email } });
}

async function billsOf(email: string): Promise<unknown> {
  return prisma.bill.findMany({ where: { email } });
}

/** @providesAccess Rider */
export async function exportRider(email: string): Promise<unknown> {
  const sections = [billsOf];
  return Promise.all(sections.map((section) => section(email)));
}
