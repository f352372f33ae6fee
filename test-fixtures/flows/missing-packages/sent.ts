import type { HttpClient } from '@angular/common/http';
import type { Estimate } from './estimate.js';
import type { EstimateService } from './estimates.js';

function ask(http: HttpClient, path: string, who: string): void {
  http.get(`/api/${path}/${who}`);
}

export function remind(http: HttpClient, service: EstimateService, estimate: Estimate): void {
  ask(http, 'reminders', estimate.email); // ✗ no-personal-data-in-url: 'estimate.email' (user.contact.email, declared on Estimate) reaches a URL through 'http.get', by way of ask().
  ask(http, 'reminders', estimate.id);
  service.validate(estimate);
}
