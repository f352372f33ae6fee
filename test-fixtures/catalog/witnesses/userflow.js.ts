import userflow from 'userflow.js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  await userflow.identify('1', { email: customer.email }); // ✗ no-undeclared-recipient
  await userflow.track('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  await userflow.track('mailed', { plan: customer.plan });
}
