declare const didomiOnReady: ((api: typeof Didomi) => void)[];
declare const Didomi: {
  getUserConsentStatusForPurpose(id: string): boolean | undefined;
  getUserConsentStatusForVendor(id: string): boolean | undefined;
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
  if (Didomi.getUserConsentStatusForPurpose('audience')) umami.track('seen', { plan: customer.plan });
  // Consent to be counted makes nobody a declared recipient.
  if (Didomi.getUserConsentStatusForPurpose('audience')) umami.track('seen', { email: customer.email }); // ✗ no-undeclared-recipient
}

export function ready(customer: Customer): void {
  didomiOnReady.push((api) => {
    if (api.getUserConsentStatusForPurpose('audience')) umami.track('seen', { plan: customer.plan });
    if (api.getUserConsentStatusForVendor('umami')) umami.track('seen', { email: customer.email }); // ✗ no-undeclared-recipient
  });
}
