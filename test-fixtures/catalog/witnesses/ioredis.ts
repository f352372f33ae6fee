import Redis from 'ioredis';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const redis = new Redis();

export async function cache(customer: Customer): Promise<void> {
  await redis.set('customer:42', customer.email); // ✗ no-plaintext-storage
  await redis.setex('customer:42', 60, customer.email); // ✗ no-plaintext-storage
  await redis.incr('visits');
}
