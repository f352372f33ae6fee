import { acceptedCategory, acceptedService } from 'vanilla-cookieconsent';

declare const umami: { track(name: string, data?: object): void };

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  if (acceptedCategory('analytics')) umami.track('seen', { plan: customer.plan });
  if (acceptedService('umami', 'analytics')) umami.track('seen', { plan: customer.plan });
  // Consent to be counted makes nobody a declared recipient.
  if (acceptedCategory('analytics')) umami.track('seen', { email: customer.email }); // ✗ no-undeclared-recipient
}
