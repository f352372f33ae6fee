import { appendFile, open, writeFile } from 'node:fs/promises';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  await writeFile('customers.csv', customer.email); // ✗ no-plaintext-storage
  const file = await open('customers.csv', 'a');
  await file.appendFile(customer.email); // ✗ no-plaintext-storage
  await file.write(customer.plan);
  await appendFile('plans.csv', customer.plan);
}
