import { Storage } from '@google-cloud/storage';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const bucket = new Storage().bucket('shop');

export async function backUp(customer: Customer): Promise<void> {
  await bucket.file('42.json').save(JSON.stringify({ email: customer.email })); // ✗ no-undeclared-recipient
  await bucket.file('plans.json').save('{}');
}
