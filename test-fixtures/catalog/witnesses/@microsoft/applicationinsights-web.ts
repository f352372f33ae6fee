import { ApplicationInsights } from '@microsoft/applicationinsights-web';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const insights = new ApplicationInsights({ config: { connectionString: 'key' } });
  insights.setAuthenticatedUserContext(customer.email); // ✗ no-undeclared-recipient
  insights.trackEvent({ name: 'mailed' }, { email: customer.email }); // ✗ no-undeclared-recipient
  insights.trackTrace({ message: customer.email }); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  insights.trackEvent({ name: 'mailed' }, { plan: customer.plan });
}
