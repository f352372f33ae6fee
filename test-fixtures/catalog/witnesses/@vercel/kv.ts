import { createClient, kv } from '@vercel/kv';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const other = createClient({ url: 'https://shop.upstash.io', token: '' });

export async function cache(customer: Customer): Promise<void> {
  await kv.set('customer:42', customer.email); // ✗ no-plaintext-storage ✗ no-undeclared-recipient
  await other.set('customer:42', customer.email); // ✗ no-plaintext-storage ✗ no-undeclared-recipient
  await kv.set('visits', 1);
}
