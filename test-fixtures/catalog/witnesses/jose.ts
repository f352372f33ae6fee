import { EncryptJWT, SignJWT } from 'jose';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export async function report(customer: Customer, key: Uint8Array): Promise<void> {
  const header = { alg: 'HS256', enc: 'A256GCM' };
  console.log(await new EncryptJWT({ email: customer.email }).setProtectedHeader(header).encrypt(key));
  console.log(await new SignJWT({ email: customer.email }).setProtectedHeader(header).sign(key)); // ✗ no-plaintext-logging
}
