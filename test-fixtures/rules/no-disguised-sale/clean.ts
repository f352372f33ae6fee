import { matched } from './audience.ts';
import type { Customer } from './customer.ts';

declare function fbq(command: string, event: string, data: object): void;

/** @sanitizes redact */
function redacted(text: string): string {
  return text.replaceAll(/[^@]/g, '*');
}

export async function ordered(customer: Customer, value: number): Promise<void> {
  fbq('track', 'Purchase', { value });
  fbq('track', 'Purchase', { of: redacted(customer.email) });
  fbq('track', 'Purchase', { em: customer.offersTo });
  matched(customer.offersTo);
  await fetch('https://paketdienst-nord.example/labels', { method: 'POST', body: customer.name });
}
