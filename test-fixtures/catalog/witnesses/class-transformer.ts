import { instanceToPlain, plainToInstance } from 'class-transformer';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

class Message {
  text = '';
}

export function report(customer: Customer): void {
  console.log(plainToInstance(Message, { text: customer.email })); // ✗ no-plaintext-logging
  console.log(instanceToPlain(customer)); // ✗ no-plaintext-logging
  console.log(plainToInstance(Message, { text: 'Hello' }));
}
