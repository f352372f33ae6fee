import { loggerFor, maskEmail } from '@/lib/logging';
import { send, sendIssue } from '@/lib/mail';
import { db } from '@/server/db';
import type { NewsletterSignup } from './newsletter.schema';

const log = loggerFor('newsletter');

export async function subscribe({ email }: NewsletterSignup, confirmUrl: string): Promise<void> {
  await db.subscriber.upsert({ where: { email }, create: { email, confirmedAt: null }, update: {} }); // ✗ require-export: 'email' (user.contact.email, declared on NewsletterSignup) is kept in 'subscriber' of @prisma/client through 'db.subscriber.upsert', and src/server/privacy/export-customer.ts#exportCustomer, which privacy.yaml names for that, does not read it there.
  await send({ to: email, subject: 'Is this you?', html: `<a href="${confirmUrl}">Yes, write to me</a>` });
  log.info('asked for confirmation', { email: maskEmail(email) });
}

export async function unsubscribe(email: string): Promise<void> {
  const { count } = await db.subscriber.deleteMany({ where: { email } });
  log.info('unsubscribed', { count });
}

export async function publish(html: string): Promise<void> {
  const subscribers = await db.subscriber.findMany({ where: { confirmedAt: { not: null } }, select: { email: true } });
  log.info('issue sent', { to: await sendIssue(subscribers, html) });
}

/** For the launch of the winter blend, to all who have ever ordered. */
export async function announceBlend(html: string): Promise<void> {
  const customers = await db.customer.findMany({ select: { email: true } });
  await Promise.all(customers.map(({ email }) => send({ to: email, subject: 'Winter is here', html }))); // ✗ no-purpose-mismatch
}
