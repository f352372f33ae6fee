/** @purpose essential.service.account */
interface Customer {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  /** @personalData user.contact.phone_number */
  phone: string;
  tier: 'free' | 'pro';
}

interface Order {
  number: string;
  total: number;
  customer: Customer;
}

export function shipped(order: Order): void {
  console.log('shipped', order.number);
  console.log('tier', order.customer.tier);
  console.log('buyer', order.customer.id);
  console.log('mail', order.customer.email); // ✗ no-plaintext-logging: 'order.customer.email' (user.contact.email, declared on Customer) reaches 'console.log' in the clear.
  console.log('buyer', order.customer); // ✗ no-plaintext-logging: 'order.customer' (user.contact.email and user.contact.phone_number, declared on Customer) reaches 'console.log' in the clear.
  console.log('order', order); // ✗ no-plaintext-logging: 'order' (user.contact.email and user.contact.phone_number, declared on Customer) reaches 'console.log' in the clear.
}

export function summarised(order: Order): void {
  const payload = { id: order.customer.id, mail: order.customer.email, total: order.total };
  console.log(payload.id);
  console.log(payload.total);
  console.log(payload.mail); // ✗ no-plaintext-logging: 'payload.mail' (user.contact.email, declared on Customer) reaches 'console.log' in the clear.
  console.log(payload); // ✗ no-plaintext-logging: 'payload' (user.contact.email, declared on Customer) reaches 'console.log' in the clear.
}
