import needle from 'needle';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function send(customer: Customer): Promise<void> {
  await needle('post', 'https://api.mixpanel.com/track', { email: customer.email }); // ✗ no-undeclared-recipient
  needle.post('https://api.mixpanel.com/track', { email: customer.email }, () => {}); // ✗ no-undeclared-recipient
  await needle('get', `/api/customers?email=${customer.email}`); // ✗ no-personal-data-in-url
  await needle('post', '/api/customers', { email: customer.email });
}
