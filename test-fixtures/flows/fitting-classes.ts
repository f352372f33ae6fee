interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

// What a class is used as, without saying that it implements it.
interface Log {
  debug?(text: string): void;
  info(text: string): void;
  warn(text: string): void;
}

class ConsoleLog {
  info(text: string): void {
    console.info(text);
  }

  warn(text: string): void {
    console.warn(text);
  }
}

class Accounts {
  constructor(private readonly log: Log) {}

  close(customer: Customer): void {
    this.log.debug?.(customer.email);
    this.log.info(`closed ${customer.email}`); // ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Customer) reaches 'console.info' in the clear, by way of info().
    this.log.info(`closed a ${customer.plan} account`);
  }
}

export const accounts = new Accounts(new ConsoleLog());

// Clean look-alike: the members have the names, and not the types.
interface Meter {
  count(amount: number): void;
  warn(limit: number): void;
}

export function measured(meter: Meter, customer: Customer): void {
  meter.warn(customer.email.length);
}

// Clean look-alike: one member alone, which any class may have by chance.
interface Renderer {
  render(text: string): void;
}

export class Report {
  render(text: string): void {
    console.log(text);
  }
}

export function shown(renderer: Renderer, customer: Customer): void {
  renderer.render(customer.email);
}

// A function that says what it returns binds its literal to the interface.
interface Audit {
  note(text: string): void;
}

export function consoleAudit(): Audit {
  return {
    note(text) {
      console.log(text);
    },
  };
}

export function audited(audit: Audit, customer: Customer): void {
  audit.note(customer.email); // ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Customer) reaches 'console.log' in the clear, by way of note().
}
