import posthog from 'posthog-js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  posthog.init('key', { session_recording: { maskAllInputs: false } }); // ✗ no-leaky-sdk-options
  posthog.init('key', { respect_dnt: false }); // ✗ no-leaky-sdk-options
  posthog.identify('1', { email: customer.email }); // ✗ no-undeclared-recipient
  posthog.capture('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  posthog.setPersonProperties({ email: customer.email }); // ✗ no-undeclared-recipient
  posthog.capture('mailed', { plan: customer.plan });
  posthog.opt_in_capturing();
  if (posthog.has_opted_in_capturing()) posthog.capture('seen', { plan: customer.plan });
  if (posthog.get_explicit_consent_status() === 'granted') posthog.capture('seen', { plan: customer.plan });
}
