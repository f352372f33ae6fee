import type { Guest } from '../shared/guest';

/** A library with a command beside it: servers import it. */
export function enter(guest: Guest): string {
  console.info('entered', guest.mobile); // ✗ no-plaintext-logging: 'guest.mobile' (user.contact.phone_number, declared on Guest) reaches 'console.info' in the clear.
  console.info('entered', guest.room);
  return guest.room;
}
