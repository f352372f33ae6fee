declare const Cookiebot: { readonly consent: Readonly<Record<string, boolean>> };
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
  if (Cookiebot.consent.statistics) umami.track('seen', { plan: customer.plan });
  // Consent to be counted makes nobody a declared recipient.
  if (Cookiebot.consent.statistics) umami.track('seen', { email: customer.email }); // ✗ no-undeclared-recipient
}

export function accepted(customer: Customer): void {
  window.addEventListener('CookiebotOnAccept', () => umami.track('seen', { plan: customer.plan }));
  window.addEventListener('CookiebotOnAccept', () => umami.track('seen', { email: customer.email })); // ✗ no-undeclared-recipient
}
