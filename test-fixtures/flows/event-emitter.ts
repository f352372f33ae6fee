import { EventEmitter } from 'node:events';

/** @purpose essential.service.account */
interface Customer {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

const events = new EventEmitter();
const metrics = new EventEmitter();

events.on('customer.created', (text) => {
  console.log('created', text); // ✗ no-plaintext-logging: 'text' (user.contact.email, declared on Customer) reaches 'console.log' in the clear.
});

events.on('customer.deleted', (text) => {
  console.log('deleted', text);
});

metrics.on('customer.created', (count) => {
  console.log('count', count);
});

events.on('customer.merged', (customer: Customer) => {
  console.log(customer.id);
  console.log(customer); // ✗ no-plaintext-logging: 'customer' (user.contact.email, declared on Customer) reaches 'console.log' in the clear.
});

export function created(customer: Customer, total: number): void {
  events.emit('customer.created', customer.email);
  events.emit('customer.deleted', customer.id);
  events.emit('customer.ignored', customer.email);
  metrics.emit('customer.created', total);
}
