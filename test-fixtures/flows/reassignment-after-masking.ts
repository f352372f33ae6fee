/** @purpose marketing.communications.email */
interface Subscriber {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

const domainOnly = (): string => '***@***';

export function confirm(subscriber: Subscriber): void {
  let recipient = subscriber.email;
  console.info('confirming', recipient); // ✗ no-plaintext-logging: 'recipient' (user.contact.email, declared on Subscriber) reaches 'console.info' in the clear.
  recipient = domainOnly();
  console.info('confirmed', recipient);
  recipient = subscriber.email;
  console.info('again', recipient); // ✗ no-plaintext-logging: 'recipient' (user.contact.email, declared on Subscriber) reaches 'console.info' in the clear.
}

export function overwrite(subscriber: Subscriber): void {
  const entry = { ...subscriber };
  entry.email = '[hidden]';
  console.info('stored', entry);
  console.info('stored', entry.email);
  console.info('source', subscriber); // ✗ no-plaintext-logging: 'subscriber' (user.contact.email, declared on Subscriber) reaches 'console.info' in the clear.
}

export function sometimes(subscriber: Subscriber, verbose: boolean): void {
  let shown = '[hidden]';
  if (verbose) shown = subscriber.email;
  console.info('shown', shown); // ✗ no-plaintext-logging: 'shown' (user.contact.email, declared on Subscriber) reaches 'console.info' in the clear.
}
