import ky from 'ky';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function send(customer: Customer): Promise<void> {
  await ky.post('https://api.mixpanel.com/track', { json: { email: customer.email } }); // ✗ no-undeclared-recipient
  await ky.get('/api/customers', { searchParams: { email: customer.email } }); // ✗ no-personal-data-in-url
  await ky.post('/api/customers', { json: { email: customer.email } });
}
