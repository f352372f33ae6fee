import Statsig from 'statsig-node';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  Statsig.checkGate({ userID: '1', email: customer.email }, 'new-mail'); // ✗ no-undeclared-recipient
  Statsig.logEvent({ userID: '1', email: customer.email }, 'mailed'); // ✗ no-undeclared-recipient
  Statsig.checkGate({ userID: '1', custom: { plan: customer.plan } }, 'new-mail');
}
