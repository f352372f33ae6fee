import jwt from 'jsonwebtoken';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function report(customer: Customer): void {
  console.log(jwt.sign({ email: customer.email }, 'secret')); // ✗ no-plaintext-logging
  console.log(jwt.sign({ plan: 'free' }, 'secret'));
}
