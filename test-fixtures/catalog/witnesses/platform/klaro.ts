declare const klaro: { getManager(): { getConsent(service: string): boolean } };
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
  if (klaro.getManager().getConsent('umami')) umami.track('seen', { plan: customer.plan });
  // Consent to be counted makes nobody a declared recipient.
  if (klaro.getManager().getConsent('umami')) umami.track('seen', { email: customer.email }); // ✗ no-undeclared-recipient
}
