import fs, { writeFileSync } from 'node:fs';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export async function example(customer: Customer): Promise<void> {
  writeFileSync('customers.csv', customer.email); // ✗ no-plaintext-storage
  fs.appendFileSync('customers.csv', `${customer.email}\n`); // ✗ no-plaintext-storage
  await fs.promises.writeFile('customers.json', JSON.stringify({ email: customer.email })); // ✗ no-plaintext-storage
  const file = fs.createWriteStream('customers.csv');
  file.write(customer.email); // ✗ no-plaintext-storage
  file.end(customer.plan);
  writeFileSync('plans.csv', customer.plan);
}
