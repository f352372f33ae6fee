import { type EnvironmentInjector, inject, Injectable, InjectionToken, type Injector } from '@angular/core';

interface Customer {
  id: string;
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

@Injectable({ providedIn: 'root' })
class Audit {
  record(details: string): void {
    console.info('audited', details);
  }
}

const PAGE_SIZE = new InjectionToken<number>('page size');

export class CustomerPage {
  private readonly audit = inject(Audit);
  private readonly pageSize = inject(PAGE_SIZE);

  constructor(
    private readonly injector: Injector,
    private readonly environment: EnvironmentInjector,
  ) {}

  open(customer: Customer): void {
    this.audit.record(customer.id);
    this.audit.record(customer.email); // ✗ no-plaintext-logging
    this.injector.get(Audit).record(customer.email); // ✗ no-plaintext-logging
    this.environment.get(Audit).record(customer.email); // ✗ no-plaintext-logging
    console.info('page of', this.pageSize);
  }
}
