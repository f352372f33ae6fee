import md5 from 'md5';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(md5(customer.email));
  console.log(customer.email); // ✗ no-plaintext-logging
}
