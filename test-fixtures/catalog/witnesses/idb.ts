import { openDB } from 'idb';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function remember(customer: Customer): Promise<void> {
  const database = await openDB('shop');
  await database.put('customers', { email: customer.email }); // ✗ no-plaintext-storage
  await database.put('customers', { plan: 'free' });
}
