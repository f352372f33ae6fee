import { SyncRedactor } from 'redact-pii';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const redactor = new SyncRedactor();

export function report(customer: Customer): void {
  console.log(redactor.redact(customer.email));
  console.log(customer.email); // ✗ no-plaintext-logging
}
