import { PrismaClient } from '@prisma/client';

interface Customer {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.contact.phone_number */
  phone: string;
  /**
   * @personalData user.contact.address
   * @purpose orders
   */
  address: string;
  /**
   * @personalData user.name
   * @purpose newsletter
   */
  name: string;
}

const prisma = new PrismaClient();

export async function save(customer: Customer): Promise<void> {
  await prisma.customer.create({ data: customer });
  await prisma.lead.create({ data: { email: customer.email } }); // ✗ require-retention: 'customer.email' (user.contact.email, declared on Customer) is kept in 'lead' of @prisma/client through 'prisma.lead.create', and neither privacy.yaml nor the code says for how long.
  await prisma.lead.create({ data: { phone: customer.phone } });
  await prisma.lead.create({ data: { address: customer.address } });
  await prisma.lead.create({ data: { name: customer.name } }); // ✗ require-retention: 'customer.name' (user.name, declared on Customer) is kept in 'lead' of @prisma/client through 'prisma.lead.create', and neither privacy.yaml nor the code says for how long.
}

/** @purpose orders */
export async function ship(customer: Customer): Promise<void> {
  await prisma.parcel.create({ data: { email: customer.email } });
}
