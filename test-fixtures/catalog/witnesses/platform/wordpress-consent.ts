declare function wp_has_consent(category: string): boolean;
declare const umami: { track(name: string, data?: object): void };

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  if (wp_has_consent('statistics')) umami.track('seen', { plan: customer.plan });
  // Consent to be counted makes nobody a declared recipient.
  if (wp_has_consent('statistics')) umami.track('seen', { email: customer.email }); // ✗ no-undeclared-recipient
}
