import { buildStructEvent, newTracker } from '@snowplow/node-tracker';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const tracker = newTracker({ namespace: 'mail', appId: 'mail' }, { endpoint: 'https://snowplow.example.com' });
  tracker.setUserId(customer.email); // ✗ no-undeclared-recipient
  tracker.track(buildStructEvent({ category: 'mail', action: 'mailed', label: customer.email })); // ✗ no-undeclared-recipient
  tracker.setUserId(customer.plan);
}
