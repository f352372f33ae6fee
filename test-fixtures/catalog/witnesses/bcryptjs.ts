import { compare, hash } from 'bcryptjs';

interface Customer {
  /**
   * @personalData user.authorization.password
   * @purpose essential.service
   */
  password: string;
}

export async function check(customer: Customer, stored: string): Promise<void> {
  console.log(await hash(customer.password, 10));
  console.log(await compare(customer.password, stored));
  console.log('signed in with', customer.password); // ✗ no-plaintext-logging
}
