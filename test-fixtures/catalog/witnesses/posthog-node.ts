import { PostHog } from 'posthog-node';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  const posthog = new PostHog('key');
  posthog.capture({ distinctId: '1', event: 'mailed', properties: { email: customer.email } }); // ✗ no-undeclared-recipient
  posthog.identify({ distinctId: '1', properties: { email: customer.email } }); // ✗ no-undeclared-recipient
  await posthog.getFeatureFlag('new-mail', '1', { personProperties: { email: customer.email } }); // ✗ no-undeclared-recipient
  posthog.capture({ distinctId: '1', event: 'mailed', properties: { plan: customer.plan } });
}
