import { useIntercom } from 'react-use-intercom';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function useSupport(customer: Customer): void {
  const { boot, trackEvent } = useIntercom();
  const intercom = useIntercom();
  boot({ email: customer.email }); // ✗ no-undeclared-recipient
  intercom.update({ email: customer.email }); // ✗ no-undeclared-recipient
  trackEvent('upgraded', { plan: 'pro' });
}
