import { IntercomClient } from 'intercom-client';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const intercom = new IntercomClient({ token: 'token' });

export async function register(customer: Customer): Promise<void> {
  await intercom.contacts.create({ email: customer.email }); // ✗ no-undeclared-recipient
  await intercom.contacts.list({ per_page: 10 });
}
