import { faro } from '@grafana/faro-web-sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  faro.api.setUser({ email: customer.email }); // ✗ no-undeclared-recipient
  faro.api.pushEvent('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  faro.api.pushLog([customer.email]); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  faro.api.pushEvent('mailed', { plan: customer.plan });
}
