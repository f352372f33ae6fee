import crypto, { createCipheriv, createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

export function example(secret: Buffer, iv: Buffer, customer: Customer): void {
  console.log(createHash('sha256').update(customer.email).digest('hex'));
  const hash = createHash('sha256');
  hash.update(customer.email);
  console.log(hash.digest('hex'));
  console.log(crypto.createHmac('sha256', secret).update(customer.email).digest('base64'));
  const cipher = createCipheriv('aes-256-gcm', secret, iv);
  writeFileSync('email.bin', cipher.update(customer.email, 'utf8'));
  writeFileSync('email.txt', customer.email); // ✗ no-plaintext-storage
  console.log(crypto.randomUUID());
}
