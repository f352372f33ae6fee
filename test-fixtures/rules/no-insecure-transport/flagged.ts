import axios from 'axios';
import { client, upsert } from './crm.ts';
import type { Customer } from './customer.ts';

const PEOPLE = 'http://crm.example/people';

export async function saved(customer: Customer): Promise<void> {
  await fetch('http://crm.example/contacts', { method: 'POST', body: customer.email }); // ✗ no-insecure-transport: 'customer.email' (user.contact.email, declared on Customer) is sent unencrypted to http://crm.example through 'fetch'.
  await fetch(`${PEOPLE}/${customer.id}`, { method: 'PUT', body: JSON.stringify({ name: customer.name }) }); // ✗ no-insecure-transport: 'customer.name' (user.name, declared on Customer) is sent unencrypted to http://crm.example through 'fetch'.
  await axios.post('http://crm.example/contacts', { email: customer.email }); // ✗ no-insecure-transport: 'customer.email' (user.contact.email, declared on Customer) is sent unencrypted to http://crm.example through 'axios.post'.
  await client.post('/contacts', { email: customer.email }); // ✗ no-insecure-transport: 'customer.email' (user.contact.email, declared on Customer) is sent unencrypted to http://crm.example through 'client.post'.
  await upsert(customer.email); // ✗ no-insecure-transport: 'customer.email' (user.contact.email, declared on Customer) is sent unencrypted to http://crm.example through 'client.post', by way of upsert().
}

export function online(customer: Customer, room: string): void {
  const socket = new WebSocket('ws://presence.example/online');
  socket.send(customer.name); // ✗ no-insecure-transport: 'customer.name' (user.name, declared on Customer) is sent unencrypted to ws://presence.example through 'socket.send'.
  const chat = new WebSocket(`ws://chat.example:8080/rooms/${room}`);
  chat.send(JSON.stringify({ name: customer.name })); // ✗ no-insecure-transport: 'customer.name' (user.name, declared on Customer) is sent unencrypted to ws://chat.example through 'chat.send'.
}
