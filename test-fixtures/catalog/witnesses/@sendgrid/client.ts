import client from '@sendgrid/client';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function example(customer: Customer): Promise<void> {
  await client.request({ method: 'PUT', url: '/v3/marketing/contacts', body: { contacts: [{ email: customer.email }] } }); // ✗ no-undeclared-recipient
  await client.request({ method: 'GET', url: '/v3/marketing/lists' });
}
