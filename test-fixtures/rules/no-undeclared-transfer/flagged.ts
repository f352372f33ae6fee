import Mixpanel from 'mixpanel';
import type { Customer } from './customer.ts';
import { visited } from './visits.ts';

const mixpanel = Mixpanel.init('token');

async function ship(receiver: string): Promise<void> {
  await fetch('https://api.paketdienst-nord.example/labels', { method: 'POST', body: JSON.stringify({ receiver }) });
}

export async function order(customer: Customer): Promise<void> {
  mixpanel.track('ordered', { email: customer.email }); // ✗ no-undeclared-transfer: 'customer.email' (user.contact.email, declared on Customer) reaches Mixpanel in US through 'mixpanel.track', and privacy.yaml declares no basis for the transfer.
  visited(customer.email); // ✗ no-undeclared-transfer: 'customer.email' (user.contact.email, declared on Customer) reaches Mixpanel in US through 'mixpanel.track', by way of visited(), and privacy.yaml declares no basis for the transfer.
  await ship(customer.name); // ✗ no-undeclared-transfer: 'customer.name' (user.name, declared on Customer) reaches api.paketdienst-nord.example in CH through 'fetch', by way of ship(), and privacy.yaml declares no basis for the transfer.
}
