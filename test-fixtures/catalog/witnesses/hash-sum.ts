import sum from 'hash-sum';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(sum({ email: customer.email }));
  console.log(customer.email); // ✗ no-plaintext-logging
}
