import ReactPixel from 'react-facebook-pixel';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function start(customer: Customer): void {
  ReactPixel.init('pixel');
  ReactPixel.trackCustom('Signup', { email: customer.email }); // ✗ no-undeclared-recipient
  ReactPixel.track('PageView');
}
