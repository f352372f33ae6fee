declare const pendo: { initialize(options: object): void; track(event: string, values?: object): void };

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  pendo.initialize({ visitor: { id: '1', email: customer.email } }); // ✗ no-undeclared-recipient
  pendo.track('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  pendo.track('mailed', { plan: customer.plan });
}
