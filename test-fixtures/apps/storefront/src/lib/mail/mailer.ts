import { Resend } from 'resend';
import { env } from '@/config/env';
import { loggerFor } from '@/lib/logging';

const log = loggerFor('mail');
const resend = new Resend(env.RESEND_API_KEY);

/** @purpose orders, account, newsletter */
export interface Letter {
  /** @personalData user.contact.email */
  to: string;
  subject: string;
  html: string;
}

export async function send(letter: Letter): Promise<void> {
  const { data, error } = await resend.emails.send({ from: 'Bramble & Bean <hello@bramblebean.example>', ...letter });
  if (error) throw new Error(`mail was refused: ${error.name}`);
  log.info('mail sent', { id: data?.id, subject: letter.subject.length });
}
