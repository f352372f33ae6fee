import type { Subscriber } from '@/generated/prisma/client';
import { send } from './mailer';

/** @purpose newsletter */
export async function sendIssue(recipients: readonly Pick<Subscriber, 'email'>[], html: string): Promise<number> {
  for (const { email } of recipients) await send({ to: email, subject: 'Fresh from the drum', html });
  return recipients.length;
}
