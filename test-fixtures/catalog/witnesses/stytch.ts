import { Client } from 'stytch';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const stytch = new Client({ project_id: 'p', secret: 's' });

export async function example(customer: Customer, client: Client): Promise<void> {
  await stytch.magicLinks.email.loginOrCreate({ email: customer.email }); // ✗ no-undeclared-recipient
  await client.users.create({ email: customer.email }); // ✗ no-undeclared-recipient
  await stytch.users.search({ limit: 10 });
}
