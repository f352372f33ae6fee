import MatomoTracker from 'matomo-tracker';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const matomo = new MatomoTracker(1, 'https://matomo.example.com/matomo.php');
  matomo.track({ url: 'https://example.com/', uid: customer.email }); // ✗ no-undeclared-recipient
  matomo.track({ url: 'https://example.com/', action_name: customer.plan });
}
