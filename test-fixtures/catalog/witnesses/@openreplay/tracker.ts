import Tracker from '@openreplay/tracker';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const tracker = new Tracker({ projectKey: 'key', obscureTextEmails: false }); // ✗ no-leaky-sdk-options
  const watched = new Tracker({ projectKey: 'key', respectDoNotTrack: false }); // ✗ no-leaky-sdk-options
  watched.setMetadata('plan', customer.plan);
  tracker.setUserID(customer.email); // ✗ no-undeclared-recipient
  tracker.setMetadata('email', customer.email); // ✗ no-undeclared-recipient
  tracker.setMetadata('plan', customer.plan);
}
