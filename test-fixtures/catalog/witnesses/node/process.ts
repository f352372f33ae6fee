import { stdout } from 'node:process';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(customer: Customer): void {
  process.stdout.write(customer.email); // ✗ no-plaintext-logging
  process.stderr.write(`No mailbox for ${customer.email}\n`); // ✗ no-plaintext-logging
  stdout.write(customer.email); // ✗ no-plaintext-logging
  process.emitWarning(customer.email); // ✗ no-plaintext-logging
  process.stdout.write(customer.plan);
}
