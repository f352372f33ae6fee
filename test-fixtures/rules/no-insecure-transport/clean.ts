import { createCipheriv } from 'node:crypto';
import axios from 'axios';
import { secure } from './crm.ts';
import type { Customer } from './customer.ts';

const local = axios.create({ baseURL: 'http://localhost:3000' });

export async function saved(customer: Customer, key: Buffer, iv: Buffer): Promise<void> {
  await fetch('https://crm.example/contacts', { method: 'POST', body: customer.email });
  await secure.post('/contacts', { email: customer.email });
  await local.post('/contacts', { email: customer.email });
  await fetch('http://127.0.0.1:8025/mails', { method: 'POST', body: customer.email });
  await fetch('http://172.20.0.3/mails', { method: 'POST', body: customer.email });
  await fetch('http://192.168.1.4/mails', { method: 'POST', body: customer.email });
  await fetch('http://mailer:8025/mails', { method: 'POST', body: customer.email });
  await fetch('http://printer.local/mails', { method: 'POST', body: customer.email });
  await fetch('http://crm.test/mails', { method: 'POST', body: customer.email });
  await fetch('http://crm.example/ping', { method: 'POST', body: 'http://crm.example' });
  await fetch('http://crm.example/seen', { method: 'POST', body: customer.id });
  await fetch('http://crm.example/sealed', {
    method: 'POST',
    body: createCipheriv('aes-256-gcm', key, iv).update(customer.email, 'utf8', 'base64'),
  });
}

export function online(customer: Customer): void {
  const socket = new WebSocket('wss://presence.example/online');
  socket.send(customer.name);
  const development = new WebSocket('ws://localhost:8080');
  development.send(customer.name);
}
