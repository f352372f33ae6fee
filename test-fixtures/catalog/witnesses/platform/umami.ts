declare const umami: { track(name: string, data?: object): void; identify(data: object): void };

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  umami.track('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  umami.identify({ email: customer.email }); // ✗ no-undeclared-recipient
  umami.track('mailed', { plan: customer.plan });
}
