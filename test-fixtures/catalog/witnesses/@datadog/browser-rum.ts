import { datadogRum } from '@datadog/browser-rum';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  datadogRum.init({ applicationId: 'id', clientToken: 'token', defaultPrivacyLevel: 'allow' }); // ✗ no-leaky-sdk-options
  datadogRum.setUser({ id: '1', email: customer.email }); // ✗ no-undeclared-recipient
  datadogRum.addAction('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  datadogRum.init({ applicationId: 'id', clientToken: 'token', defaultPrivacyLevel: 'mask' });
  datadogRum.addAction('mailed', { plan: customer.plan });
}
