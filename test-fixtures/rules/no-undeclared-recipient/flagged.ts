import sendgrid from '@sendgrid/mail';
import OpenAI from 'openai';

interface Ticket {
  /** @personalData user.contact.email */
  email: string;
  /**
   * @personalData user.name
   * @recipient sendgrid
   */
  name: string;
}

const openai = new OpenAI();

async function complete(input: string): Promise<void> {
  await openai.responses.create({ model: 'gpt-5', input });
}

export async function answer(ticket: Ticket): Promise<void> {
  await sendgrid.send({ to: ticket.email, from: 'help@shop.example', subject: ticket.name, text: 'We have your mail.' }); // ✗ no-undeclared-recipient: 'ticket.email' (user.contact.email, declared on Ticket) reaches the recipient Twilio SendGrid through 'sendgrid.send' undeclared.
  await complete(`A letter to ${ticket.name}`); // ✗ no-undeclared-recipient: 'ticket.name' (user.name, declared on Ticket) reaches the recipient OpenAI through 'openai.responses.create' undeclared, by way of complete().
}
