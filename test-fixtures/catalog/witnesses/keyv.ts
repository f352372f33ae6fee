import { Keyv } from 'keyv';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const keyv = new Keyv();

export async function cache(customer: Customer): Promise<void> {
  await keyv.set('customer:42', customer.email); // ✗ no-plaintext-storage
  await keyv.set('visits', 1);
}
