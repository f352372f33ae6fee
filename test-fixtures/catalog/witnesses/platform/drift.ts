interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare global {
  var drift: { identify(id: string, attributes?: object): void; track(event: string, details?: object): void };
}

export function start(customer: Customer): void {
  drift.identify('42', { email: customer.email }); // ✗ no-undeclared-recipient
  drift.track('upgraded', { plan: 'pro' });
}
export {};
