interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare global {
  var ttq: { identify(user: object): void; track(event: string, details?: object): void };
}

export function start(customer: Customer): void {
  ttq.identify({ email: customer.email }); // ✗ no-undeclared-recipient
  ttq.track('Subscribe', { plan: 'free' });
}
export {};
