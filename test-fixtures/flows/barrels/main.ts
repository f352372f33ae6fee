import { fullLine, idLine, lines, shortLine, writeLine, type Customer } from '.';

export function saved(customer: Customer): void {
  const long = fullLine(customer);
  console.log(long); // ✗ no-plaintext-logging: 'long' (user.contact.email, declared on Customer) reaches 'console.log' in the clear.
  const short = shortLine(customer);
  console.log(short);
  const other = lines.fullLine(customer);
  console.log(other); // ✗ no-plaintext-logging: 'other' (user.contact.email, declared on Customer) reaches 'console.log' in the clear.
  const key = idLine(customer);
  console.log(key);
  writeLine(customer.id);
  writeLine(customer.email); // ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Customer) reaches 'console.log' in the clear, by way of write().
}
