declare const OneTrust: { OnConsentChanged(then: (event: { detail: string[] }) => void): void };
declare const OnetrustActiveGroups: string;
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
  if (OnetrustActiveGroups.includes('C0002')) umami.track('seen', { plan: customer.plan });
  // Consent to be counted makes nobody a declared recipient.
  if (OnetrustActiveGroups.includes('C0002')) umami.track('seen', { email: customer.email }); // ✗ no-undeclared-recipient
}

export function changed(customer: Customer): void {
  OneTrust.OnConsentChanged(({ detail }) => {
    if (detail.includes('C0002')) umami.track('seen', { plan: customer.plan });
    if (detail.includes('C0002')) umami.track('seen', { email: customer.email }); // ✗ no-undeclared-recipient
  });
}
