import flagsmith from 'flagsmith';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  await flagsmith.identify(customer.email); // ✗ no-undeclared-recipient
  await flagsmith.setTrait('email', customer.email); // ✗ no-undeclared-recipient
  await flagsmith.setTrait('plan', customer.plan);
}
