import type { Channel, Store } from './channel';
import { SilentChannel } from './channels';

/** @purpose essential.service */
export interface Resident {
  flat: string;
  /** @personalData user.contact.phone_number */
  phone: string;
}

export function announce(channel: Channel, resident: Resident): void {
  channel.send(resident.flat);
  channel.send(resident.phone); // ✗ no-plaintext-logging: 'resident.phone' (user.contact.phone_number, declared on Resident) reaches 'console.info' in the clear, by way of send().
  new SilentChannel().send(resident.phone);
}

export function keep(store: Store, resident: Resident): void {
  store.put('flat', resident.flat);
  store.put('phone', resident.phone); // ✗ no-plaintext-storage: 'resident.phone' (user.contact.phone_number, declared on Resident) reaches 'localStorage.setItem' in the clear, by way of put().
  store.putLength('phone', resident.phone);
}
