import type { Customer, PrismaClient } from './generated-client';

export async function report(prisma: PrismaClient): Promise<void> {
  const customer = await prisma.customer.findUnique({ where: { id: 'c1' } });
  console.log(customer); // ✗ no-plaintext-logging: 'customer' (user.contact.email and user.name, declared on Customer) reaches 'console.log' in the clear.
  console.log(customer?.plan, customer?.createdAt);
  console.log(customer?.fullName); // ✗ no-plaintext-logging: 'customer?.fullName' (user.name, declared on Customer) reaches 'console.log' in the clear.

  const plans = await prisma.customer.findMany({ select: { id: true, plan: true } });
  console.log(plans);
  const mails = await prisma.customer.findMany({ select: { email: true, plan: true } });
  console.log(mails); // ✗ no-plaintext-logging: 'mails' (user.contact.email, declared on Customer) reaches 'console.log' in the clear.
  console.log(mails.map(({ plan }) => plan));
  console.log(await prisma.customer.count());
}

export async function create(prisma: PrismaClient, draft: Omit<Customer, 'id' | 'createdAt'>): Promise<void> {
  const customer = await prisma.customer.create({ data: draft });
  console.log('created', customer.id);
  console.log('created', draft); // ✗ no-plaintext-logging: 'draft' (user.contact.email and user.name, declared on Customer) reaches 'console.log' in the clear.
}
