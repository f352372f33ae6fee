import sendgrid from '@sendgrid/mail';
import OpenAI from 'openai';

interface Ticket {
  /** @personalData user.unique_id */
  id: string;
  /**
   * @personalData user.contact.email
   * @recipient sendgrid
   */
  email: string;
  question: string;
}

/** @sanitizes redact */
function redacted(text: string): string {
  return text.replaceAll(/[^@]/g, '*');
}

const openai = new OpenAI();

export async function answer(ticket: Ticket): Promise<void> {
  await sendgrid.send({ to: ticket.email, from: 'help@shop.example', subject: ticket.id, text: 'We have your mail.' });
  await openai.responses.create({ model: 'gpt-5', input: ticket.question });
  await openai.responses.create({ model: 'gpt-5', input: redacted(ticket.email) });
}
