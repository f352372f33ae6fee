import { maskEmail2 } from 'maskdata';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(maskEmail2(customer.email));
  console.log(customer.email); // ✗ no-plaintext-logging
}
