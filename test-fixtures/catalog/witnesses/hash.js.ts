import hash from 'hash.js';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(hash.sha256().update(customer.email).digest('hex'));
  console.log(customer.email); // ✗ no-plaintext-logging
}
