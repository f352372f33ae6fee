import OneSignal from 'react-onesignal';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function remember(customer: Customer): Promise<void> {
  OneSignal.User.addEmail(customer.email); // ✗ no-undeclared-recipient
  OneSignal.User.addTag('contact', customer.email); // ✗ no-undeclared-recipient
  OneSignal.User.addTag('plan', 'free');
}
