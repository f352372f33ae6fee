import formbricks from '@formbricks/js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function example(customer: Customer): Promise<void> {
  await formbricks.setEmail(customer.email); // ✗ no-undeclared-recipient
  await formbricks.setAttributes({ email: customer.email }); // ✗ no-undeclared-recipient
  await formbricks.setUserId(customer.email); // ✗ no-undeclared-recipient
  await formbricks.track('upgraded');
}
