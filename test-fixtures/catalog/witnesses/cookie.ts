import { stringifySetCookie } from 'cookie';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function remember(customer: Customer): void {
  stringifySetCookie({ name: 'customer', value: customer.email }); // ✗ no-plaintext-storage
  stringifySetCookie({ name: 'theme', value: 'dark' });
}
