import { Injectable } from '@angular/core';

@Injectable({ providedIn: 'root' })
export class AuditService {
  private readonly entries: string[] = [];

  record(details: string): void {
    console.info('audited', details);
  }

  keep(details: string): void {
    this.entries.push(details);
  }

  count(details: readonly string[]): void {
    console.info(`${details.length} entries`);
  }
}
