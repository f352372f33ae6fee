import { sha256 } from 'js-sha256';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(sha256(customer.email));
  console.log(customer.email); // ✗ no-plaintext-logging
}
