import ReactGA from 'react-ga';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  ReactGA.event({ category: 'mail', action: 'mailed', label: customer.email }); // ✗ no-undeclared-recipient
  ReactGA.pageview(`/customers/${customer.email}`); // ✗ no-undeclared-recipient
  ReactGA.event({ category: 'mail', action: 'mailed', label: customer.plan });
}
