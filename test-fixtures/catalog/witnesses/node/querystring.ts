import { stringify } from 'node:querystring';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  const query = stringify({ email: customer.email });
  await fetch(`/api/customers?${query}`); // ✗ no-personal-data-in-url
  await fetch('/api/customers', { method: 'POST', body: query });
}
