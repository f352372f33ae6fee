import { label, note, record, recordLater, recordName } from './journal';

/** @purpose essential.service.account */
export interface PublicProfile {
  /** @personalData user.name */
  name: string;
  theme: string;
}

/** @purpose essential.service.account */
export interface FullProfile extends PublicProfile {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.name.first */
  first: string;
}

/** What callers hand over is theirs to know: a parameter that says less of it hides nothing. */
export function visited(full: FullProfile): void {
  note(full.name);
  note(full.first);
  note(full.email); // ✗ no-plaintext-logging: 'full.email' (user.contact.email, declared on FullProfile) reaches 'console.log' in the clear, by way of note().
  note(mask(full.email));
  label(full.email);
}

/** All that an object holds arrives, whatever the type of the parameter leaves out. */
export function opened(full: FullProfile, part: PublicProfile): void {
  record(full); // ✗ no-plaintext-logging: 'full' (user.contact.email, declared on FullProfile) reaches 'console.log' in the clear, by way of record().
  recordLater(full); // ✗ no-plaintext-logging: 'full' (user.contact.email, declared on FullProfile) reaches 'console.log' in the clear, by way of recordLater() and record().
  record(part);
  recordName(full);
  record({ name: full.name, theme: full.theme });
  const { email, ...rest } = full;
  record(rest);
  label(String(email.length));
}

/** @sanitizes mask */
function mask(text: string): string {
  return text.replace(/.(?=.*@)/g, '*');
}
