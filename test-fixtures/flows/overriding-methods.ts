import { ConsoleLogger } from '@nestjs/common';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

class Records<Row> {
  protected checked(row: Row): Row {
    return row;
  }

  protected note(text: string): void {
    console.log(text);
  }

  static opened(text: string): void {
    console.info(text);
  }
}

// Flagged: `super` means the method of the class above, whose own name the overriding one has.
export class Customers extends Records<Customer> {
  protected override checked(row: Customer): Customer {
    const customer = super.checked(row);
    console.log(customer.email); // ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Customer) reaches 'console.log' in the clear.
    console.log(customer.plan);
    return customer;
  }

  close(customer: Customer): void {
    this.note(customer.email);
    super.note(customer.email); // ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Customer) reaches 'console.log' in the clear, by way of note().
    super.note(customer.plan);
  }

  // Clean look-alike: `this` means the override, which logs nothing of it.
  protected override note(text: string): void {
    this.count += text.length;
  }

  static override opened(text: string): void {
    super.opened(text);
  }

  private count = 0;
}

export function open(customer: Customer): void {
  Customers.opened(customer.email); // ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Customer) reaches 'console.info' in the clear, by way of opened() and opened().
  Customers.opened(customer.plan);
}

// The class above is a library's.
export class PrefixedLog extends ConsoleLogger {
  override log(text: string): void {
    super.log(`shop: ${text}`);
  }
}

export function logged(log: PrefixedLog, customer: Customer): void {
  log.log(customer.email); // ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Customer) reaches 'super.log' in the clear, by way of log().
  log.log(customer.plan);
}
