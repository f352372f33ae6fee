import Cookies from 'js-cookie';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function remember(customer: Customer): void {
  Cookies.set('customer', customer.email); // ✗ no-plaintext-storage
  Cookies.set('theme', 'dark');
}
