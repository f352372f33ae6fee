import { type IncomingMessage, request } from 'node:http';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function send(customer: Customer): void {
  const call = request('http://api.mixpanel.com/track', { method: 'POST' });
  call.write(JSON.stringify({ email: customer.email })); // ✗ no-undeclared-recipient ✗ no-insecure-transport
  call.end();
}

export function handle(incoming: IncomingMessage): void {
  console.log(incoming.headers['x-forwarded-for']); // ✗ no-plaintext-logging
  console.log(incoming.socket.remoteAddress); // ✗ no-plaintext-logging
  console.log(incoming.method);
  console.log(incoming); // ✗ no-plaintext-logging
  console.log(incoming.headers); // ✗ no-plaintext-logging
  console.log(incoming.headers['content-type']);
}
