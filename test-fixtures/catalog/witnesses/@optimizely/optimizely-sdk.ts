import { createInstance, type OpaqueConfigManager } from '@optimizely/optimizely-sdk';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(projectConfigManager: OpaqueConfigManager, customer: Customer): void {
  const client = createInstance({ projectConfigManager });
  const user = client.createUserContext(customer.email); // ✗ no-undeclared-recipient
  user.setAttribute('email', customer.email); // ✗ no-undeclared-recipient
  user.trackEvent('mailed', { plan: customer.plan });
}
