declare const heap: { identify(id: string): void; addUserProperties(values: object): void; track(event: string, values?: object): void };

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  heap.identify(customer.email); // ✗ no-undeclared-recipient
  heap.addUserProperties({ email: customer.email }); // ✗ no-undeclared-recipient
  heap.track('Mailed', { plan: customer.plan });
}
