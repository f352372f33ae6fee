import { Client, fetch, request } from 'undici';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const mixpanel = new Client('https://api.mixpanel.com');

export async function send(customer: Customer): Promise<void> {
  const body = JSON.stringify({ email: customer.email });
  await fetch('https://api.mixpanel.com/track', { method: 'POST', body }); // ✗ no-undeclared-recipient
  await request('https://api.mixpanel.com/track', { method: 'POST', body }); // ✗ no-undeclared-recipient
  await mixpanel.request({ path: '/track', method: 'POST', body }); // ✗ no-undeclared-recipient
  await request('/api/customers', { query: { email: customer.email } }); // ✗ no-personal-data-in-url
  await request('/api/customers', { method: 'POST', body });
}
