import { Crisp } from 'crisp-sdk-web';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function identify(customer: Customer): void {
  Crisp.user.setEmail(customer.email); // ✗ no-undeclared-recipient
  Crisp.session.setData({ contact: customer.email }); // ✗ no-undeclared-recipient
  Crisp.session.setData({ plan: 'free' });
}
