import { type INestApplicationContext } from '@nestjs/common';
import { ModuleRef, NestFactory } from '@nestjs/core';

interface Customer {
  id: string;
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

class Audit {
  record(details: string): void {
    console.info('audited', details);
  }
}

class AppModule {}

export class CustomersJob {
  constructor(private readonly moduleRef: ModuleRef) {}

  async run(customer: Customer): Promise<void> {
    this.moduleRef.get(Audit).record(customer.id);
    this.moduleRef.get(Audit).record(customer.email); // ✗ no-plaintext-logging
    const resolved = await this.moduleRef.resolve(Audit);
    resolved.record(customer.email); // ✗ no-plaintext-logging
    const created = await this.moduleRef.create(Audit);
    created.record(customer.email); // ✗ no-plaintext-logging
  }
}

export async function importCustomers(customers: readonly Customer[]): Promise<void> {
  const context: INestApplicationContext = await NestFactory.createApplicationContext(AppModule);
  const audit = context.get(Audit);
  for (const customer of customers) {
    audit.record(customer.id);
    audit.record(customer.email); // ✗ no-plaintext-logging
  }
}
