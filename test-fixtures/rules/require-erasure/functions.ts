import { PrismaClient } from '@prisma/client';

interface Tenant {
  /** @personalData user.unique_id */
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

const prisma = new PrismaClient();

async function store(row: object): Promise<void> {
  await prisma.viewing.create({ data: row });
}

export async function view(tenant: Tenant): Promise<void> {
  await store({ email: tenant.email }); // ✗ require-erasure: 'tenant.email' (user.contact.email, declared on Tenant) is kept in 'viewing' of @prisma/client through 'prisma.viewing.create', by way of store(), and no code that is declared to erase data erases it there.
}

export async function rent(tenant: Tenant): Promise<void> {
  await prisma.lease.create({ data: { email: tenant.email } });
  await prisma.complaint.create({ data: { email: tenant.email } });
  await prisma.key.create({ data: { email: tenant.email } });
  await prisma.deposit.create({ data: { email: tenant.email } });
}

class Leases {
  async end(id: string): Promise<void> {
    await prisma.lease.deleteMany({ where: { tenantId: id } });
  }
}

const erasers = [(id: string) => prisma.key.deleteMany({ where: { tenantId: id } })];

async function eraseComplaints(id: string): Promise<void> {
  await prisma.complaint.deleteMany({ where: { tenantId: id } });
}

/** Whoever moves out may ask for it. */
export class Departures {
  readonly #leases = new Leases();

  /** @erasesData Tenant */
  async forget(id: string): Promise<void> {
    await this.#leases.end(id);
    await Promise.all([eraseComplaints(id), ...erasers.map((erase) => erase(id))]);
    await prisma.$transaction(async (tx) => {
      await tx.deposit.deleteMany({ where: { tenantId: id } });
    });
  }
}
