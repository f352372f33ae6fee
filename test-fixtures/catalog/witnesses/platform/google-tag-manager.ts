declare const dataLayer: object[];

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  dataLayer.push({ event: 'mailed', email: customer.email }); // ✗ no-undeclared-recipient
  window.dataLayer?.push({ event: 'mailed', user: { email: customer.email } }); // ✗ no-undeclared-recipient
  dataLayer.push({ event: 'mailed', plan: customer.plan });
}
