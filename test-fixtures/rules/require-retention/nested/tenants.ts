import { PrismaClient } from '@prisma/client';

interface Person {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.contact.phone_number */
  phone: string;
  /** @personalData user.name */
  name: string;
  flat: number;
}

/** @retention P3Y */
interface Surety {
  /** @personalData user.contact.phone_number */
  phone: string;
}

const prisma = new PrismaClient();

/** What is written by way of a relation lies in the table that the relation leads to, whatever the relation is called. */
export async function moveIn(person: Person, partner: Person): Promise<void> {
  await prisma.tenant.create({
    data: {
      number: person.flat,
      settings: { name: person.name }, // ✗ require-retention: 'person.name' (user.name, declared on Person) is kept in 'tenant' of @prisma/client through 'prisma.tenant.create', and nothing says for how long.
      contact: {
        create: {
          email: person.email, // ✗ require-retention: 'person.email' (user.contact.email, declared on Person) is kept in 'lodger' of @prisma/client through 'prisma.tenant.create', and nothing says for how long.
          partner: { create: { note: partner.name } }, // ✗ require-retention: 'partner.name' (user.name, declared on Person) is kept in 'lodger' of @prisma/client through 'prisma.tenant.create', and nothing says for how long.
        },
      },
    },
  });
}

/** Every word under which rows are written, one or many. */
export async function register(person: Person, others: readonly Person[]): Promise<void> {
  await prisma.flat.update({
    where: { id: String(person.flat) },
    data: { tenant: { update: { where: { number: 1 }, data: { settings: { phone: person.phone } } } } }, // ✗ require-retention: 'person.phone' (user.contact.phone_number, declared on Person) is kept in 'tenant' of @prisma/client through 'prisma.flat.update', and nothing says for how long.
  });
  await prisma.lodger.upsert({
    where: { email: person.email },
    create: { guarantors: { createMany: { data: others.map(({ phone }) => ({ phone })) } } }, // ✗ require-retention: 'others' (user.contact.phone_number, declared on Person) is kept in 'guarantor' of @prisma/client through 'prisma.lodger.upsert', and nothing says for how long.
    update: { partners: { upsert: [{ where: { email: person.email }, create: { note: person.phone }, update: {} }] } }, // ✗ require-retention: 'person.phone' (user.contact.phone_number, declared on Person) is kept in 'lodger' of @prisma/client through 'prisma.lodger.upsert', and nothing says for how long.
  });
}

/** What others are looked up or erased by is kept nowhere, nor is what declares how long. */
export async function introduce(person: Person, guarantor: Surety): Promise<void> {
  await prisma.tenant.create({ data: { contact: { connect: { email: person.email } } } });
  await prisma.tenant.update({ where: { number: 1 }, data: { contact: { disconnect: { email: person.email } } } });
  await prisma.lodger.update({
    where: { email: person.email },
    data: { guarantors: { deleteMany: { phone: person.phone }, create: { phone: guarantor.phone } } },
  });
  await prisma.lodger.create({
    data: { guarantors: { connectOrCreate: { where: { phone: person.phone }, create: { phone: guarantor.phone } } } },
  });
}
