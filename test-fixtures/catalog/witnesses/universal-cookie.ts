import Cookies from 'universal-cookie';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const cookies = new Cookies();

export function remember(customer: Customer): void {
  cookies.set('customer', customer.email); // ✗ no-plaintext-storage
  cookies.set('theme', 'dark');
}
