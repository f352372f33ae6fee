declare const _paq: unknown[][];

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  _paq.push(['setUserId', customer.email]); // ✗ no-undeclared-recipient
  _paq.push(['trackEvent', 'mail', 'mailed', customer.email]); // ✗ no-undeclared-recipient
  _paq.push(['trackEvent', 'mail', 'mailed', customer.plan]);
}
