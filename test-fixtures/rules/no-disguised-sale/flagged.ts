import { matched } from './audience.ts';
import type { Customer } from './customer.ts';

declare function fbq(command: string, event: string, data: object): void;

function announce(receiver: string): void {
  fbq('track', 'Purchase', { receiver });
}

export async function ordered(customer: Customer): Promise<void> {
  fbq('init', '1', { external_id: customer.id }); // ✗ no-disguised-sale: 'customer.id' (user.unique_id, declared on Customer) reaches the advertising partner Meta through 'fbq', and none of its declared purposes is advertising by others.
  announce(customer.email); // ✗ no-disguised-sale: 'customer.email' (user.contact.email, declared on Customer) reaches the advertising partner Meta through 'fbq', by way of announce(), and none of its declared purposes is advertising by others.
  matched(customer.email); // ✗ no-disguised-sale
  await fetch('https://adresshaus.example/new', { method: 'POST', body: customer.name }); // ✗ no-disguised-sale: 'customer.name' (user.name, declared on Customer) reaches adresshaus.example, which privacy.yaml calls a third party, through 'fetch', for nothing that it was collected for.
}
