import { ofetch } from 'ofetch';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const mixpanel = ofetch.create({ baseURL: 'https://api.mixpanel.com' });

export async function send(customer: Customer): Promise<void> {
  await ofetch('https://api.mixpanel.com/track', { method: 'POST', body: { email: customer.email } }); // ✗ no-undeclared-recipient
  await mixpanel('/track', { method: 'POST', body: { email: customer.email } }); // ✗ no-undeclared-recipient
  await ofetch('/api/customers', { query: { email: customer.email } }); // ✗ no-personal-data-in-url
  await ofetch('/api/customers', { method: 'POST', body: { email: customer.email } });
}
