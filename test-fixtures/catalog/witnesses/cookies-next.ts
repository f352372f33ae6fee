import { setCookie } from 'cookies-next';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function remember(customer: Customer): Promise<void> {
  await setCookie('customer', customer.email); // ✗ no-plaintext-storage
  await setCookie('theme', 'dark');
}
