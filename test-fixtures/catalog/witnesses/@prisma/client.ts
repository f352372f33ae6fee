// @ts-expect-error -- the generator writes the client into the project
import { PrismaClient } from '@prisma/client';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const prisma = new PrismaClient();

export async function save(customer: Customer): Promise<void> {
  await prisma.customer.create({ data: { email: customer.email } }); // ✗ require-retention
  await prisma.address.updateMany({ where: {}, data: { email: customer.email } }); // ✗ require-retention
  await prisma.order.upsert({ where: {}, create: { email: customer.email }, update: {} }); // ✗ require-retention
  await prisma.$executeRaw`INSERT INTO visit (email) VALUES (${customer.email})`; // ✗ require-retention
  await prisma.parcel.findFirst({ where: { email: customer.email } });
  await prisma.parcel.deleteMany({ where: { email: customer.email } });
}
