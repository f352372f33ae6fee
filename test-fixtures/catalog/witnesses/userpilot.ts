import { Userpilot } from 'userpilot';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function example(customer: Customer): Promise<void> {
  Userpilot.identify('1', { email: customer.email }); // ✗ no-undeclared-recipient
  Userpilot.track('upgraded', { plan: 'pro' });
}
