import { createHash } from 'node:crypto';
import { addEntry, behindProxy, forward, overruled, print, required, shout, trace } from './audit-log.ts';

/** @purpose essential.service */
interface Guest {
  id: string;
  isNoisy: boolean;
  /** @personalData user.contact.phone_number */
  phone: string;
}

export function recorded(guest: Guest, operation: string | undefined): void {
  addEntry('sign-up', guest.phone, 'system');
  addEntry('', guest.phone, 'system'); // ✗ no-personal-data-in-errors: 'guest.phone' (user.contact.phone_number, declared on Guest) reaches an error message through 'new Error', by way of addEntry().
  addEntry(operation, guest.phone, 'system'); // ✗ no-personal-data-in-errors: 'guest.phone' (user.contact.phone_number, declared on Guest) reaches an error message through 'new Error', by way of addEntry().
  addEntry('sign-up', guest.phone); // ✗ no-plaintext-logging: 'guest.phone' (user.contact.phone_number, declared on Guest) reaches 'console.warn' in the clear, by way of addEntry().
  addEntry('sign-up', createHash('sha256').update(guest.phone).digest('hex'));
}

export function printed(guest: Guest): void {
  print(guest.phone);
  print(guest.phone, {});
  print(guest.phone, { verbose: false, level: 'short' });
  print(guest.phone, { verbose: true }); // ✗ no-plaintext-logging: 'guest.phone' (user.contact.phone_number, declared on Guest) reaches 'console.log' in the clear, by way of print().
  print(guest.phone, { level: 'full' }); // ✗ no-plaintext-logging: 'guest.phone' (user.contact.phone_number, declared on Guest) reaches 'console.info' in the clear, by way of print().
  print(guest.phone, { verbose: guest.isNoisy }); // ✗ no-plaintext-logging: 'guest.phone' (user.contact.phone_number, declared on Guest) reaches 'console.log' in the clear, by way of print().
}

export function traced(guest: Guest): void {
  trace(guest.phone);
  trace(guest.phone, false);
  trace(guest.phone, true); // ✗ no-plaintext-logging: 'guest.phone' (user.contact.phone_number, declared on Guest) reaches 'console.log' in the clear, by way of trace().
  forward(guest.phone, false);
  forward(guest.phone, true); // ✗ no-plaintext-logging: 'guest.phone' (user.contact.phone_number, declared on Guest) reaches 'console.log' in the clear, by way of forward() and trace().
}

export function decidedElsewhere(guest: Guest): void {
  shout(guest.phone, false); // ✗ no-plaintext-logging: 'guest.phone' (user.contact.phone_number, declared on Guest) reaches 'console.log' in the clear, by way of shout().
  overruled(guest.phone, {}); // ✗ no-plaintext-logging: 'guest.phone' (user.contact.phone_number, declared on Guest) reaches 'console.log' in the clear, by way of overruled().
  behindProxy(guest.phone, { address: '10.0.0.1', isTrusted: guest.isNoisy }); // ✗ no-plaintext-logging: 'guest.phone' (user.contact.phone_number, declared on Guest) reaches 'console.log' in the clear, by way of behindProxy().
}

export function caught(guest: Guest, name: string | undefined): void {
  try {
    required('phone', guest.phone);
  } catch (error) {
    console.error(error);
  }
  try {
    required(name, guest.phone); // ✗ no-personal-data-in-errors: 'guest.phone' (user.contact.phone_number, declared on Guest) reaches an error message through 'new RangeError', by way of required().
  } catch (error) {
    console.error(error); // ✗ no-plaintext-logging: 'error' (user.contact.phone_number, declared on Guest) reaches 'console.error' in the clear.
  }
}
