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

/** @purpose essential.service.operations */
interface Blogger {
  /** @personalData user.contact.url */
  readonly domain: string;
}

/** What a tag says counts more than a name. */
export function hosted(blogger: Blogger): void {
  console.log(blogger.domain); // ✗ no-plaintext-logging: 'blogger.domain' (user.contact.url, declared on Blogger) reaches 'console.log' in the clear.
}

interface Subscriber {
  /** @personalData user.contact.email @purpose essential.service.operations */
  readonly email: string;
}

export function subscribed(subscriber: Subscriber): void {
  const domain = domainOf(subscriber.email) || subscriber.email;
  console.log('from', domain);
}
