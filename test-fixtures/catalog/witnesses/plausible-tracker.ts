import Plausible from 'plausible-tracker';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  const { trackEvent } = Plausible();
  trackEvent('mailed', { props: { email: customer.email } }); // ✗ no-undeclared-recipient
  trackEvent('mailed', { props: { plan: customer.plan } });
}
