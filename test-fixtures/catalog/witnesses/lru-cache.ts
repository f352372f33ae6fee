import { LRUCache } from 'lru-cache';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function cache(customer: Customer): void {
  const customers = new LRUCache<string, string>({ max: 100 });
  customers.set('42', customer.email);
  console.log(customers.get('42')); // ✗ no-plaintext-logging
  console.log(customers.has('42'), customers.size);
}
