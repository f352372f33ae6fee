import { fingerprint, maskEmail, sanitize, short, stars } from './privacy';

/** @purpose marketing.communications.email */
export interface Reader {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

export function mailed(reader: Reader): void {
  console.log(fingerprint(reader.email));
  console.log(short(reader.email));
  console.log(stars(reader.email));
  const clean = sanitize(reader.email);
  console.log(clean); // ✗ no-plaintext-logging: 'clean' (user.contact.email, declared on Reader) reaches 'console.log' in the clear.
  const masked = maskEmail(reader.email);
  console.log(masked); // ✗ no-plaintext-logging: 'masked' (user.contact.email, declared on Reader) reaches 'console.log' in the clear.
  const both = `${short(reader.email)} ${sanitize(reader.id)}`;
  console.log(both);
}
