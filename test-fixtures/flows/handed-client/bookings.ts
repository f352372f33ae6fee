import { announceIn, deliverIn, noteIn, type Channel } from './delivery';

/** @purpose essential.service */
interface Guest {
  id: string;
  /** @personalData user.name */
  name: string;
}

const channel: Channel = { deliver: (message) => console.log(message) };

/** What the callee makes of several arguments stands where each was handed over, and not where the client was. */
export function booked(room: string, guest: Guest): void {
  deliverIn(channel, room, { text: `Booked for ${guest.name}` }); // ✗ no-plaintext-logging: 'guest.name' (user.name, declared on Guest) reaches 'console.log' in the clear, by way of deliverIn() and deliver().
  deliverIn(channel, room, { text: `Booked for ${guest.id}` });
  announceIn(
    channel,
    room,
    'Tonight',
    [guest.name], // ✗ no-plaintext-logging: 'guest.name' (user.name, declared on Guest) reaches 'console.log' in the clear, by way of announceIn() and deliver().
  );
  announceIn(channel, room, 'Tonight', [guest.id]);
  noteIn(
    console.log,
    room,
    { text: guest.name }, // ✗ no-plaintext-logging: 'guest.name' (user.name, declared on Guest) reaches 'write' in the clear, by way of noteIn().
  );
  noteIn(console.log, room, { text: guest.id });
}
