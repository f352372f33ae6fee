import { cookies } from 'next/headers';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function remember(customer: Customer): Promise<void> {
  const jar = await cookies();
  jar.set('customer', customer.email); // ✗ no-plaintext-storage
  jar.set({ name: 'customer', value: customer.email }); // ✗ no-plaintext-storage
  jar.set('theme', 'dark');
}
