import { v5 } from 'uuid';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(v5(customer.email, v5.URL));
  console.log(customer.email); // ✗ no-plaintext-logging
}
