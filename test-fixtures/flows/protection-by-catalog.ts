import { createHash, createHmac, randomUUID } from 'node:crypto';

/** @purpose essential.service */
interface Shopper {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.device.ip_address */
  ipAddress: string;
}

export function visited(shopper: Shopper, key: string): void {
  console.log(createHash('sha256').update(shopper.email).digest('hex'));
  const token = createHmac('sha256', key).update(shopper.ipAddress).digest('base64');
  console.log(token);
  console.log(token.slice(0, 8));
  console.log(randomUUID());

  const hash = createHash('sha256');
  hash.update(shopper.email);
  console.log(hash.digest('hex'));

  const encoded = Buffer.from(shopper.email).toString('base64');
  console.log(encoded); // ✗ no-plaintext-logging: 'encoded' (user.contact.email, declared on Shopper) reaches 'console.log' in the clear.
  const escaped = encodeURIComponent(shopper.email);
  console.log(escaped); // ✗ no-plaintext-logging: 'escaped' (user.contact.email, declared on Shopper) reaches 'console.log' in the clear.
  console.log({ key: token, from: shopper.ipAddress }); // ✗ no-plaintext-logging: 'shopper.ipAddress' (user.device.ip_address, declared on Shopper) reaches 'console.log' in the clear.
}
