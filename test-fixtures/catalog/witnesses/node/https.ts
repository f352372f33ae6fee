import { get, request } from 'node:https';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function send(customer: Customer): void {
  const call = request('https://api.mixpanel.com/track', { method: 'POST' });
  call.end(JSON.stringify({ email: customer.email })); // ✗ no-undeclared-recipient
  get(`https://shop.example.com/customers?email=${customer.email}`); // ✗ no-personal-data-in-url
  get('https://shop.example.com/customers');
}
