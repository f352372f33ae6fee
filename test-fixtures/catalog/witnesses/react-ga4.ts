import ReactGA from 'react-ga4';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  ReactGA.event('mailed', { email: customer.email }); // ✗ no-undeclared-recipient
  ReactGA.set({ user_id: customer.email }); // ✗ no-undeclared-recipient
  ReactGA.send({ hitType: 'pageview', page: `/customers/${customer.email}` }); // ✗ no-undeclared-recipient
  ReactGA.event('mailed', { plan: customer.plan });
}
