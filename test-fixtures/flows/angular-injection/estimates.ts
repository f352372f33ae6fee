import { createHash } from 'node:crypto';
import { inject, type Injector, type ProviderToken } from '@angular/core';
import { HttpClient } from '@angular/common/http';
import { AuditService } from './audit.service';
import { EstimateService } from './estimate.service';
import type { Recipient } from './recipient';

// What an injector hands out, the class that it is asked for tells.
export function resolveEstimate(recipient: Recipient): unknown {
  const estimates = inject(EstimateService);
  estimates.show(recipient.id);
  return estimates.validate(recipient.email); // ✗ no-personal-data-in-url: 'recipient.email' (user.contact.email, declared on Recipient) reaches a URL through 'this.http.get', by way of validate().
}

export class EstimatePage {
  private readonly audit = inject(AuditService);
  private readonly http = inject(HttpClient);

  constructor(private readonly injector: Injector) {}

  open(recipient: Recipient): void {
    this.audit.record(recipient.id);
    this.audit.keep(recipient.email);
    this.audit.count([recipient.email]);
    this.audit.record(createHash('sha256').update(recipient.email).digest('hex'));
    this.audit.record(recipient.email); // ✗ no-plaintext-logging: 'recipient.email' (user.contact.email, declared on Recipient) reaches 'console.info' in the clear, by way of record().
  }

  close(recipient: Recipient): void {
    const audit = this.injector.get(AuditService);
    audit.keep(recipient.email);
    audit.record(recipient.email); // ✗ no-plaintext-logging: 'recipient.email' (user.contact.email, declared on Recipient) reaches 'console.info' in the clear, by way of record().
  }

  search(recipient: Recipient): unknown {
    return this.http.get(`/api/estimates?email=${recipient.email}`); // ✗ no-personal-data-in-url: 'recipient.email' (user.contact.email, declared on Recipient) reaches a URL through 'this.http.get'.
  }
}

// A token that is no class tells nothing of what is handed out for it.
export function announce(recipient: Recipient, token: ProviderToken<{ note(details: string): void }>): void {
  inject(token).note(recipient.email);
}
