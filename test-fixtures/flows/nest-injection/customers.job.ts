import { ModuleRef } from '@nestjs/core';
import { AuditService } from './audit.service';
import type { Customer } from './customer';

/** Runs outside of a request: it asks the container for what it needs. */
export class CustomersJob {
  constructor(private readonly moduleRef: ModuleRef) {}

  run(customer: Customer): void {
    const audit = this.moduleRef.get(AuditService, { strict: false });
    audit.count('imported', [customer]);
    audit.record('imported', customer.id);
    audit.record('imported', customer.email); // ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Customer) reaches 'this.logger.log' in the clear, by way of record().
  }
}
