import type { Delivery, Return } from './delivery';
import { report } from './report';

export function dispatch(delivery: Delivery, back: Return): void {
  report('out', delivery);
  report('back', back); // ✗ no-plaintext-logging: 'back' (user.name and user.contact.email, inferred from the name 'fullName') reaches 'console.log' in the clear, by way of report().
  report('back', back.id);
}
