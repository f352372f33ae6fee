import nookies, { setCookie } from 'nookies';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function remember(customer: Customer): void {
  setCookie(null, 'customer', customer.email); // ✗ no-plaintext-storage
  nookies.set(null, 'customer', customer.email); // ✗ no-plaintext-storage
  setCookie(null, 'theme', 'dark');
}
