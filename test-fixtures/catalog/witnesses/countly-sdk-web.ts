import Countly from 'countly-sdk-web';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  Countly.user_details({ email: customer.email }); // ✗ no-undeclared-recipient
  Countly.add_event({ key: 'mailed', segmentation: { email: customer.email } }); // ✗ no-undeclared-recipient
  Countly.add_event({ key: 'mailed', segmentation: { plan: customer.plan } });
}
