import { hash, verify } from 'argon2';

interface Customer {
  /**
   * @personalData user.authorization.password
   * @purpose essential.service
   */
  password: string;
}

export async function check(customer: Customer, stored: string): Promise<void> {
  console.log(await hash(customer.password));
  console.log(await verify(stored, customer.password));
  console.log('signed in with', customer.password); // ✗ no-plaintext-logging
}
