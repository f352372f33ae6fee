import { EventEmitter2 } from '@nestjs/event-emitter';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

const emitter = new EventEmitter2();

emitter.on('created', (email) => {
  console.log(email); // ✗ no-plaintext-logging
});
emitter.on('counted', (count) => {
  console.log(count);
});

export function create(customer: Customer): void {
  emitter.emit('created', customer.email);
  emitter.emit('counted', 1);
}
