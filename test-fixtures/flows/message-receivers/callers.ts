import { createHash } from 'node:crypto';
import { Resend } from 'resend';
import twilio from 'twilio';

import { type Mailer, report } from './mailer.js';

const resend = new Resend('re_key');
const messages = twilio('sid', 'token').messages;
const SUPPORT = ['help@example.com'];
const config = { to: process.env['REPORTS'] ?? '', sender: 'shop@example.com' };

declare function lookUp(order: string): Promise<{ receiver: string; reachableAt: string; count: number }>;

interface Request {
  readonly body: { readonly to: string; readonly kind: string };
}

/** Known by its name, and told here alone. */
export async function welcome(mailer: Mailer, user: { email: string }): Promise<void> {
  await mailer.deliver(user.email, 'Welcome', '<p>Hello</p>'); // ✗ no-undeclared-recipient: 'user.email' (user.contact.email, inferred from the name 'email') reaches the recipient Resend through 'resend.emails.send' undeclared, by way of deliver().
}

/** Known by what the mail is good for: nobody further out hands it over. */
export async function invite(mailer: Mailer, request: Request): Promise<void> {
  await mailer.deliver(request.body.to, 'Join us', request.body.kind); // ✗ no-undeclared-recipient: 'request.body.to' (user.contact.email, inferred as the receiver of a mail) reaches the recipient Resend through 'resend.emails.send' undeclared, by way of deliver().
}

export async function notify(order: string): Promise<void> {
  const { receiver, reachableAt, count } = await lookUp(order);
  await resend.emails.send({ from: config.sender, to: [receiver], subject: 'Sent', text: `${count} parcels` }); // ✗ no-undeclared-recipient: 'receiver' (user.contact.email, inferred as the receiver of a mail) reaches the recipient Resend through 'resend.emails.send' undeclared.
  await messages.create({ from: '+15550100', to: reachableAt, body: `${count} parcels` }); // ✗ no-undeclared-recipient: 'reachableAt' (user.contact.phone_number, inferred as the receiver of a text message) reaches the recipient Twilio through 'messages.create' undeclared.
}

/** Settings, constants, and addresses of the team. */
export async function daily(settings: { recipients: string[] }, supportDesk: string): Promise<void> {
  await report(config.to, 'All is well');
  await report('sales@example.com', 'All is well');
  await resend.emails.send({ from: config.sender, to: SUPPORT, subject: 'Daily', text: 'All is well' });
  await resend.emails.send({ from: config.sender, to: settings.recipients, subject: 'Daily', text: 'All is well' });
  await resend.emails.send({ from: config.sender, to: supportDesk, subject: 'Daily', text: 'All is well' });
  await resend.emails.send({ from: config.sender, to: process.env['OPS'] ?? '', subject: 'Daily', text: 'All is well' });
}

/** A firm has an address of its own. */
export async function order(supplier: { mailbox: string }): Promise<void> {
  await resend.emails.send({ from: config.sender, to: supplier.mailbox, subject: 'Order', text: 'One of each' });
}

/** What is hashed is nobody's address. */
export async function probe(receiver: string): Promise<void> {
  const to = createHash('sha256').update(receiver).digest('hex');
  await resend.emails.send({ from: config.sender, to, subject: 'Probe', text: 'Probe' });
}

/** Places of the same name elsewhere tell nothing. */
export function between(range: { from: string; to: string }, queue: { add(job: object): void }): void {
  queue.add({ from: range.from, to: range.to });
  console.log('until', range.to);
}

/** What a list gives back is what was put into it: told where that is known. */
export async function drain(queue: { receiver: string }[]): Promise<void> {
  const next = queue.shift();
  if (next) await resend.emails.send({ from: config.sender, to: next.receiver, subject: 'Sent', text: 'Sent' });
}

export async function fill(user: { email: string }): Promise<void> {
  await drain([{ receiver: user.email }]); // ✗ no-undeclared-recipient: 'user.email' (user.contact.email, inferred from the name 'email') reaches the recipient Resend through 'resend.emails.send' undeclared, by way of drain().
}
