import amplitude from 'amplitude-js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  amplitude.getInstance().logEvent('Mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  amplitude.getInstance().setUserProperties({ email: customer.email }); // ✗ no-undeclared-recipient
  amplitude.getInstance().identify(new amplitude.Identify().set('email', customer.email)); // ✗ no-undeclared-recipient
  amplitude.getInstance().logEvent('Mailed', { plan: customer.plan });
}
