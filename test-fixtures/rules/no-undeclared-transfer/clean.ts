import sendgrid from '@sendgrid/mail';
import OpenAI from 'openai';
import type { Customer } from './customer.ts';
import { counted } from './visits.ts';

const openai = new OpenAI();

export async function order(customer: Customer): Promise<void> {
  await sendgrid.send({ to: customer.email, from: 'shop@shop.example', subject: 'Your order', text: customer.name });
  await fetch('https://api.druckerei-am-markt.example/cards', { method: 'POST', body: customer.name });
  await fetch('https://api.waescherei.example/bags', { method: 'POST', body: customer.name });
  counted(customer.email);
  // Nobody declared this recipient: no-undeclared-recipient says so.
  await openai.responses.create({ model: 'gpt-5', input: customer.name });
}
