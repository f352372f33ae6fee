import { Injectable } from '@nestjs/common';
import { AuditService } from './audit.service';
import type { Customer } from './customer';

@Injectable()
export class CustomersService {
  constructor(private readonly audit: AuditService) {}

  register(customer: Customer): string {
    this.audit.record('registered', customer.id);
    this.audit.record('registered', customer); // ✗ no-plaintext-logging: 'customer' (user.contact.email and user.contact.phone_number, declared on Customer) reaches 'this.logger.log' in the clear, by way of record().
    this.audit.count('registered', [customer]);
    return customer.id;
  }

  note(text: string): void {
    this.audit.record('note', text);
  }
}
