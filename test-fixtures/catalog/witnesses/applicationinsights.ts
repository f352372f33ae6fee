import * as appInsights from 'applicationinsights';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const client = appInsights.defaultClient;
  client.trackEvent({ name: 'mailed', properties: { email: customer.email } }); // ✗ no-undeclared-recipient
  client.trackTrace({ message: customer.email }); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  client.trackEvent({ name: 'mailed', properties: { plan: customer.plan } });
}
