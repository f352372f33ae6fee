interface TCData {
  readonly purpose: { readonly consents: Readonly<Record<number, boolean>> };
  readonly vendor: { readonly consents: Readonly<Record<number, boolean>> };
}
declare function __tcfapi(command: string, version: 2, callback: (data: TCData, success: boolean) => void): void;
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
  __tcfapi('getTCData', 2, (data) => {
    if (data.purpose.consents[9]) umami.track('seen', { plan: customer.plan });
    if (data.vendor.consents[755]) umami.track('seen', { plan: customer.plan });
    // Consent to be counted makes nobody a declared recipient.
    if (data.purpose.consents[9]) umami.track('seen', { email: customer.email }); // ✗ no-undeclared-recipient
  });
}
