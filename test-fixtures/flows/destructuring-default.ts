/** @purpose essential.service */
interface Guest {
  label?: string;
  /** @personalData user.contact.email */
  email?: string;
  room: number;
}

interface Settings {
  readonly fallback: Guest;
  readonly channel?: string;
}

export function welcome({ email: mailbox = 'desk@hotel.example', label = 'guest', room }: Guest): void {
  console.log('welcome', label);
  console.log('room', room);
  console.log('mail', mailbox); // ✗ no-plaintext-logging: 'mailbox' (user.contact.email, declared on Guest) reaches 'console.log' in the clear.
}

export function notify(settings: Settings): void {
  const { channel = settings.fallback.email } = settings;
  console.log('channel', channel); // ✗ no-plaintext-logging: 'channel' (user.contact.email, declared on Guest) reaches 'console.log' in the clear.
  const { channel: other = 'sms' } = settings;
  console.log('channel', other);
}

export function list(guests: readonly Guest[]): void {
  const [first = { room: 0 }, second] = guests;
  console.log('first', first.room);
  console.log('first', first); // ✗ no-plaintext-logging: 'first' (user.contact.email, declared on Guest) reaches 'console.log' in the clear.
  console.log('second', second?.room);
}
