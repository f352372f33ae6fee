import Analytics from 'analytics-node';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const analytics = new Analytics('key');
  analytics.identify({ userId: '1', traits: { email: customer.email } }); // ✗ no-undeclared-recipient
  analytics.track({ userId: '1', event: 'Mailed', properties: { plan: customer.plan } });
}
