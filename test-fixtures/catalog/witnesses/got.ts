import got from 'got';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const client = got.extend({ prefixUrl: 'https://api.mixpanel.com' } as object);

export async function send(customer: Customer): Promise<void> {
  await got.post('https://api.mixpanel.com/track', { json: { email: customer.email } }); // ✗ no-undeclared-recipient
  await client.post('track', { json: { email: customer.email } }); // ✗ no-undeclared-recipient
  await got(`https://shop.example.com/?email=${customer.email}`); // ✗ no-personal-data-in-url
  await got.post('https://api.mixpanel.com/track', { json: { plan: 'free' } });
}
