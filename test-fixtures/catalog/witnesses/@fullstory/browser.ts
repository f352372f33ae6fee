import { FullStory } from '@fullstory/browser';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  FullStory('setIdentity', { uid: '1', properties: { email: customer.email } }); // ✗ no-undeclared-recipient
  FullStory('trackEvent', { name: 'Mailed', properties: { email: customer.email } }); // ✗ no-undeclared-recipient
  FullStory('trackEvent', { name: 'Mailed', properties: { plan: customer.plan } });
}
