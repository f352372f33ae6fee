interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare global {
  var _hsq: unknown[];
}

export function start(customer: Customer): void {
  _hsq.push(['identify', { email: customer.email }]); // ✗ no-undeclared-recipient
  _hsq.push(['trackPageView']);
}
export {};
