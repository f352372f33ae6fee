import { createLogger } from 'winston';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
  plan: string;
}

type Level = 'info' | 'warn' | 'error';

const logger = createLogger();

// Flagged: which method it is depends on a level, and all of them log.
export function signedIn(level: Level, customer: Customer): void {
  logger[level](`${customer.email} signed in`); // ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Customer) reaches 'logger[level]' in the clear.
  logger[level](`a ${customer.plan} customer signed in`);
  console[level]('signed in', customer.email); // ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Customer) reaches 'console[level]' in the clear.
}

// Across functions: a wrapper that is handed the level.
function write(level: Level, text: string): void {
  (logger.isInfoEnabled() ? logger : console)[level](text);
}

export function signedUp(customer: Customer): void {
  write('info', customer.email); // ✗ no-plaintext-logging: 'customer.email' (user.contact.email, declared on Customer) reaches '(logger.isInfoEnabled()?logger:console)[level]' in the clear, by way of write().
  write('info', customer.plan);
}

// Clean look-alike: a method of another object is chosen by its name.
const counters = { info: (text: string) => text.length, warn: (text: string) => text.length };

export function counted(level: 'info' | 'warn', customer: Customer): number {
  return counters[level](customer.email);
}

// Clean: a constant key names a method that logs nothing.
export function enabled(customer: Customer): boolean {
  const method = 'isLevelEnabled';
  return logger[method](customer.email);
}
