import validator from 'validator';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(validator.isEmail(customer.email));
  console.log(validator.normalizeEmail(customer.email)); // ✗ no-plaintext-logging
}
