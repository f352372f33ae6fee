import Statsig from 'statsig-js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  await Statsig.initialize('key', { userID: '1', email: customer.email }); // ✗ no-undeclared-recipient
  await Statsig.updateUser({ email: customer.email }); // ✗ no-undeclared-recipient
  Statsig.logEvent('mailed', customer.email); // ✗ no-undeclared-recipient
  Statsig.logEvent('mailed', customer.plan);
}
