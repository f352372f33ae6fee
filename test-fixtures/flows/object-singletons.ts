// Methods of one object literal see what the others keep in `this`.
import pino, { type Logger } from 'pino';

export interface Guest {
  readonly id: string;
  /** @personalData user.contact.email @purpose essential.service */
  readonly email: string;
}

interface Journal {
  output?: Logger;
  last?: string;
  start(name: string): void;
  note(fields: object): void;
  noteMasked: (fields: { readonly email: string }) => void;
  remember(guest: Guest): void;
  repeat(): void;
}

const journal: Journal = {
  start(name) {
    this.output = pino({ name });
  },
  note(fields) {
    this.output?.info(fields);
  },
  noteMasked: function (fields) {
    this.output?.info({ ...fields, email: '***' });
  },
  remember(guest) {
    this.last = guest.email;
  },
  repeat() {
    this.output?.warn(this.last); // ✗ no-plaintext-logging: 'this.last' (user.contact.email, declared on Guest) reaches 'this.output?.warn' in the clear.
  },
};

export function arrived(guest: Guest): void {
  journal.start('hotel');
  journal.remember(guest);
  journal.noteMasked(guest);
  journal.note({ id: guest.id });
  journal.note({ email: guest.email }); // ✗ no-plaintext-logging: 'guest.email' (user.contact.email, declared on Guest) reaches 'this.output?.info' in the clear, by way of note().
}

class Mailer {
  private output?: Logger;

  connect(): void {
    this.output = pino();
  }

  send(to: string): void {
    this.output?.info(`sent to ${to}`);
  }
}

export function invited(mailer: Mailer, guest: Guest): void {
  mailer.send(guest.id);
  mailer.send(guest.email); // ✗ no-plaintext-logging: 'guest.email' (user.contact.email, declared on Guest) reaches 'this.output?.info' in the clear, by way of send().
}
