import TagManager from 'react-gtm-module';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  TagManager.dataLayer({ dataLayer: { email: customer.email } }); // ✗ no-undeclared-recipient
  TagManager.initialize({ gtmId: 'GTM-1', dataLayer: { email: customer.email } }); // ✗ no-undeclared-recipient
  TagManager.dataLayer({ dataLayer: { plan: customer.plan } });
}
