import { usePostHog } from 'posthog-react-native';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const posthog = usePostHog();
  posthog.identify('1', { email: customer.email }); // ✗ no-undeclared-recipient
  posthog.capture('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  posthog.capture('mailed', { plan: customer.plan });
}
