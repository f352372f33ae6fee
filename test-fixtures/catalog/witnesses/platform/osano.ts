declare const Osano: {
  readonly cm: {
    readonly analytics: boolean;
    getConsent(): Readonly<Record<string, string>>;
    addEventListener(event: string, then: (consent: Readonly<Record<string, string>>) => void): void;
  };
};
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
  if (Osano.cm.analytics) umami.track('seen', { plan: customer.plan });
  if (Osano.cm.getConsent()['ANALYTICS'] === 'ACCEPT') umami.track('seen', { plan: customer.plan });
  // Consent to be counted makes nobody a declared recipient.
  if (Osano.cm.analytics) umami.track('seen', { email: customer.email }); // ✗ no-undeclared-recipient
}

export function saved(customer: Customer): void {
  Osano.cm.addEventListener('osano-cm-consent-saved', (consent) => {
    if (consent['ANALYTICS'] === 'ACCEPT') umami.track('seen', { plan: customer.plan });
    if (consent['ANALYTICS'] === 'ACCEPT') umami.track('seen', { email: customer.email }); // ✗ no-undeclared-recipient
  });
}
