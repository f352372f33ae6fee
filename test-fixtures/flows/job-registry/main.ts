import { enqueue, handle } from './registry';

/** @purpose marketing.communications.email */
export interface Recipient {
  id: string;
  /** @personalData user.contact.email */
  email: string;
  locale: string;
}

class Worker {
  private run: ((payload: string) => void) | undefined;

  process(run: (payload: string) => void): void {
    this.run = run;
  }

  push(payload: string): void {
    this.run?.(payload);
  }
}

export function start(recipient: Recipient): void {
  handle((payload) => console.log('sending to', payload));
  enqueue(recipient.id);
  enqueue(recipient.email); // ✗ no-plaintext-logging: 'recipient.email' (user.contact.email, declared on Recipient) reaches 'console.log' in the clear, by way of enqueue().

  const worker = new Worker();
  worker.process((payload) => console.log('locale', payload));
  worker.push(recipient.locale);
}
