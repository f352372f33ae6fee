import { Redis } from '@upstash/redis';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const redis = Redis.fromEnv();

export async function cache(customer: Customer, other: Redis): Promise<void> {
  await redis.set('customer:42', customer.email, { ex: 60 }); // ✗ no-plaintext-storage ✗ no-undeclared-recipient
  await other.hset('customer:42', { email: customer.email }); // ✗ no-plaintext-storage ✗ no-undeclared-recipient
  await redis.set('visits', 1);
}

interface Visitor {
  email: string;
}

// The application's own server keeps what nobody has declared, whoever runs it.
export async function remember(visitor: Visitor): Promise<void> {
  await redis.set('visitor', visitor.email);
}
