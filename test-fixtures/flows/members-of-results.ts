import { createHmac } from 'node:crypto';
import slugify from 'slugify';

/** @purpose essential.service.account */
interface Draft {
  /** @personalData user.contact.email */
  email: string;
}

/** @purpose essential.service.account */
interface Receipt {
  number: string;
  queued: number;
  /** @personalData user.contact.email */
  sentTo: string;
  raw: unknown;
}

/** Somewhere else, in code that is not there to be read. */
declare const post: {
  send(letter: { data: { to: string; subject: string } }): Promise<Receipt>;
  open(letter: { to: string }): Promise<any>;
};

export async function write({ email }: Draft): Promise<void> {
  const { number, queued, sentTo } = await post.send({ data: { to: email, subject: 'Welcome' } });
  console.log(number, queued);
  console.log(sentTo); // ✗ no-plaintext-logging: 'sentTo' (user.contact.email, declared on Receipt) reaches 'console.log' in the clear.

  const receipt = await post.send({ data: { to: email, subject: 'Welcome' } });
  console.log(receipt.number, receipt?.queued);
  console.log(receipt.raw); // ✗ no-plaintext-logging: 'receipt.raw' (user.contact.email, declared on Draft) reaches 'console.log' in the clear.

  const answer = await post.open({ to: email });
  console.log(answer.echo); // ✗ no-plaintext-logging: 'answer.echo' (user.contact.email, declared on Draft) reaches 'console.log' in the clear.
  console.log(slugify(email).length);
  console.log(slugify(email).trim()); // ✗ no-plaintext-logging: 'email' (user.contact.email, declared on Draft) reaches 'console.log' in the clear.
}

export function remember(draft: Draft, former: Draft | undefined): void {
  const address = former === undefined ? draft.email : slugify(former.email);
  console.log(address); // ✗ no-plaintext-logging: 'address' (user.contact.email, declared on Draft) reaches 'console.log' in the clear.
}

const viewOf = ({ number, queued }: Receipt) => ({ number, queued });
const answerOf = ({ raw }: Receipt) => ({ raw });

export async function tell({ email }: Draft): Promise<void> {
  const receipt = await post.send({ data: { to: email, subject: 'Welcome' } });
  console.log(viewOf(receipt));
  console.log(answerOf(receipt)); // ✗ no-plaintext-logging: 'receipt' (user.contact.email, declared on Draft) reaches 'console.log' in the clear.
}

/** The keyed hash of an address, and beside it what a library gave back for the address: neither makes the other worse. */
export async function track({ email }: Draft, secret: string): Promise<void> {
  const receipt = await post.send({ data: { to: email, subject: 'Welcome' } });
  console.log({ number: receipt.number, sentTo: createHmac('sha256', secret).update(email).digest('hex') });
  console.log({ sentTo: createHmac('sha256', secret).update(email).digest('hex'), raw: receipt.raw }); // ✗ no-plaintext-logging: 'receipt.raw' (user.contact.email, declared on Draft) reaches 'console.log' in the clear.
}
