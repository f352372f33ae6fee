/** @purpose essential.service */
interface Shopper {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

function show(value: number): void;
function show(value: string): void;
function show(value: string | number): void {
  console.log(value);
}

function keyOf(shopper: Shopper): string;
function keyOf(shopper: Shopper, contact: true): string;
function keyOf(shopper: Shopper, contact = false): string {
  return contact ? shopper.email : shopper.id;
}

class Printer {
  print(line: string): void;
  print(line: string, times: number): void;
  print(line: string, times = 1): void {
    for (let index = 0; index < times; index += 1) console.log(line);
  }
}

export function shop(shopper: Shopper): void {
  show(3);
  show(shopper.id);
  show(shopper.email); // ✗ no-plaintext-logging: 'shopper.email' (user.contact.email, declared on Shopper) reaches 'console.log' in the clear, by way of show().
  const printer = new Printer();
  printer.print(shopper.id, 2);
  printer.print(shopper.email, 2); // ✗ no-plaintext-logging: 'shopper.email' (user.contact.email, declared on Shopper) reaches 'console.log' in the clear, by way of print().
  const key = keyOf(shopper, true);
  console.log(key); // ✗ no-plaintext-logging: 'key' (user.contact.email, declared on Shopper) reaches 'console.log' in the clear.
}
