import { appendFileSync } from 'node:fs';
import pino from 'pino';
import type { Guest } from '../../shared/guest';
import { trace } from '../../shared/trace';
import { print, warn } from '../output';

const log = pino({ level: 'info' }, pino.destination('booking.log'));

export function listGuests(guests: readonly Guest[]): void {
  print(guests);
  for (const guest of guests) console.log(guest.room, guest.mobile);
}

export function remindGuest(guest: Guest): void {
  warn(`cannot reach ${guest.mobile}`);
  trace(guest.mobile); // ✗ no-plaintext-logging: 'guest.mobile' (user.contact.phone_number, declared on Guest) reaches 'console.log' in the clear, by way of trace().
  trace(guest.room);
  log.warn(`cannot reach ${guest.mobile}`); // ✗ no-plaintext-logging: 'guest.mobile' (user.contact.phone_number, declared on Guest) reaches 'log.warn' in the clear.
}

export function keepGuest(guest: Guest): void {
  appendFileSync('guests.txt', guest.mobile); // ✗ no-plaintext-storage: 'guest.mobile' (user.contact.phone_number, declared on Guest) reaches 'appendFileSync' in the clear.
  appendFileSync('guests.txt', guest.room);
}
