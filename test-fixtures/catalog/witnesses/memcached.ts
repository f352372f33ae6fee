import Memcached from 'memcached';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const memcached = new Memcached('localhost:11211');

export function cache(customer: Customer): void {
  memcached.set('customer:42', customer.email, 60, () => {}); // ✗ no-plaintext-storage
  memcached.set('visits', 1, 60, () => {});
}
