import { createClient } from 'redis';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const redis = createClient();

export async function cache(customer: Customer): Promise<void> {
  await redis.set('customer:42', JSON.stringify({ email: customer.email })); // ✗ no-plaintext-storage
  await redis.hSet('customer:42', 'email', customer.email); // ✗ no-plaintext-storage
  await redis.set('visits', 1);
}

interface Visitor {
  email: string;
}

// The application's own server keeps what nobody has declared.
export async function remember(visitor: Visitor): Promise<void> {
  await redis.set('visitor', visitor.email);
}
