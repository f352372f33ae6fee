import Knock from '@knocklabs/node';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const knock = new Knock({ apiKey: 'key' });

export async function example(customer: Customer, client: Knock): Promise<void> {
  await knock.users.update('1', { email: customer.email }); // ✗ no-undeclared-recipient
  await client.workflows.trigger('welcome', { recipients: [{ id: '1', email: customer.email }] }); // ✗ no-undeclared-recipient
  await knock.workflows.trigger('welcome', { recipients: ['1'] });
}
