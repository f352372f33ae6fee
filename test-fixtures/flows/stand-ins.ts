/** @purpose essential.service.account */
interface Person {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

interface Log {
  info(...parts: unknown[]): void;
}

class Output implements Log {
  info(...parts: unknown[]): void {
    console.info(...parts);
  }
}

const silent: Log = { info: () => undefined };

class Accounts {
  #log: Log | undefined;

  use(log: Log): void {
    this.#log = log;
  }

  get log(): Log {
    return this.#log ?? silent;
  }

  open(person: Person): void {
    this.log.info('opened', person.email); // ✗ no-plaintext-logging: 'person.email' (user.contact.email, declared on Person) reaches 'console.info' in the clear, by way of info().
    this.log.info('opened', person.id);
    silent.info('opened', person.email);
  }
}

function close(person: Person, options: { log?: Log }): void {
  const log = options.log ?? silent;
  log.info('closed', person.email); // ✗ no-plaintext-logging: 'person.email' (user.contact.email, declared on Person) reaches 'console.info' in the clear, by way of info().
  log.info('closed', person.id);
}

function merge(person: Person, done?: (text: string) => void): void {
  const report = done ?? ((text: string) => text.length);
  report(person.email);
  report(person.id);
}

export function run(person: Person): void {
  const accounts = new Accounts();
  accounts.use(new Output());
  accounts.open(person);
  close(person, { log: new Output() });
  merge(person, (text) => console.info(text)); // ✗ no-plaintext-logging: 'text' (user.contact.email, declared on Person) reaches 'console.info' in the clear.
  merge(person);
}
