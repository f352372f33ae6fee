declare const UC_UI: { areAllConsentsAccepted(): boolean };
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
  if (UC_UI.areAllConsentsAccepted()) umami.track('seen', { plan: customer.plan });
  // Consent to be counted makes nobody a declared recipient.
  if (UC_UI.areAllConsentsAccepted()) umami.track('seen', { email: customer.email }); // ✗ no-undeclared-recipient
}
