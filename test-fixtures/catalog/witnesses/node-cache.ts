import NodeCache from 'node-cache';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function cache(customer: Customer): void {
  const customers = new NodeCache();
  customers.set('42', customer.email);
  console.log(customers.get<string>('42')); // ✗ no-plaintext-logging
  console.log(customers.has('42'));
}
