import sendgrid from '@sendgrid/mail';
import OpenAI from 'openai';

interface Ticket {
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.name */
  name: string;
  /** @personalData user.health_and_medical */
  complaint: string;
}

const openai = new OpenAI();

async function record(body: unknown): Promise<void> {
  await fetch('https://eu.crm.example.com/tickets', { method: 'POST', body: JSON.stringify(body) });
}

export async function answer(ticket: Ticket): Promise<void> {
  await sendgrid.send({ to: ticket.email, from: 'help@shop.example', subject: 'Your mail', text: 'We have it.' });
  await sendgrid.send({ to: 'team@shop.example', from: 'help@shop.example', subject: ticket.name, text: 'New' }); // ✗ no-undeclared-recipient: 'ticket.name' (user.name, declared on Ticket) reaches the recipient Twilio SendGrid through 'sendgrid.send', but privacy.yaml lets 'sendgrid' receive user.contact.email, and not user.name.
  await record({ name: ticket.name, email: ticket.email });
  await record(ticket.complaint); // ✗ no-undeclared-recipient: 'ticket.complaint' (user.health_and_medical, declared on Ticket) reaches the recipient eu.crm.example.com through 'fetch', by way of record(), but privacy.yaml lets 'our-crm' receive user.name and user.contact, and not user.health_and_medical.
  await openai.responses.create({ model: 'gpt-5', input: ticket.complaint }); // ✗ no-undeclared-recipient: 'ticket.complaint' (user.health_and_medical, declared on Ticket) reaches the recipient OpenAI through 'openai.responses.create' undeclared.
}
