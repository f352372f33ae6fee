// Names that say what is left of somebody's data are believed, however it was made.
import { getDomain } from 'tldts';

export interface Correspondent {
  readonly email: string;
}

function domainOf(address: string): string {
  const [, domain] = address.split('@');
  return domain || address;
}

export function shown(correspondent: Correspondent): void {
  const domain = domainOf(correspondent.email);
  console.log('from', domain);
  const senderDomain = getDomain(correspondent.email) ?? correspondent.email;
  console.log(`from ${senderDomain}`);
  const sender = domainOf(correspondent.email);
  console.log('from', sender); // ✗ no-plaintext-logging: 'sender' (user.contact.email, inferred from the name 'email') reaches 'console.log' in the clear.
}

export function masked(correspondent: Correspondent): void {
  const maskedEmail = `${correspondent.email.slice(0, 2)}…`;
  console.log(maskedEmail);
}
