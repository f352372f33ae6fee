import { set } from 'idb-keyval';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function remember(customer: Customer): Promise<void> {
  await set('customer', customer.email); // ✗ no-plaintext-storage
  await set('theme', 'dark');
}
