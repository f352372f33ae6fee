interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare global {
  interface Window {
    Plain?: { init(settings: object): void; setCustomerDetails(details: object): void };
  }
}

export async function start(customer: Customer): Promise<void> {
  window.Plain?.init({ appId: 'app', customerDetails: { email: customer.email } }); // ✗ no-undeclared-recipient
  window.Plain?.setCustomerDetails({ email: customer.email }); // ✗ no-undeclared-recipient
  window.Plain?.init({ appId: 'app' });
}
export {};
