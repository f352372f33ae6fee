import type { Request } from 'koa';
import type { PostHog } from 'posthog-node';
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

/** A server's handler, of whose request the import alone tells what it is. */
export function seen(request: Request, analytics: PostHog): void {
  analytics.capture({ distinctId: 'visitor', event: 'seen', properties: { from: request.ip } }); // ✗ no-undeclared-recipient: 'request.ip' (user.device.ip_address, a known source of personal data) reaches the recipient PostHog through 'analytics.capture' undeclared.
  analytics.capture({ distinctId: 'visitor', event: 'seen', properties: { path: request.path } });
}
