import { TrackJS } from 'trackjs';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  TrackJS.install({ token: 'token', userId: customer.email }); // ✗ no-undeclared-recipient
  TrackJS.addMetadata('email', customer.email); // ✗ no-undeclared-recipient
  TrackJS.console.log(customer.email); // ✗ no-plaintext-logging ✗ no-undeclared-recipient
  TrackJS.addMetadata('plan', customer.plan);
}
