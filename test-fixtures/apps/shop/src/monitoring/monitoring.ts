import * as Sentry from '@sentry/node';
import type { Customer } from '../model/customer';

export function startMonitoring(): void {
  Sentry.init({ dsn: 'https://key@sentry.example/7', sendDefaultPii: true }); // ✗ no-leaky-sdk-options: 'sendDefaultPii: true' in 'Sentry.init' sends IP addresses and request headers.
}

export function identify(customer: Customer): void {
  Sentry.setTag('tier', customer.loyaltyTier);
  Sentry.setUser({ id: customer.id, email: customer.email }); // ✗ no-undeclared-recipient: 'customer.email' (user.contact.email, declared on Customer) reaches the recipient Sentry through 'Sentry.setUser' undeclared.
}

export function identifyByPseudonym(customer: Customer): void {
  Sentry.setUser({ id: customer.id });
}
