/** @purpose essential.service */
interface Booking {
  code: string;
  /** @personalData user.contact.email */
  guestEmail: string;
  nights: number;
}

declare function findBooking(code: string): Promise<Booking | undefined>;

async function contactFor(code: string): Promise<string> {
  const booking = await findBooking(code);
  return booking?.guestEmail ?? 'unknown';
}

async function nightsFor(code: string): Promise<number> {
  const booking = await findBooking(code);
  return booking?.nights ?? 0;
}

async function write(line: string): Promise<void> {
  await Promise.resolve();
  console.log(line);
}

export async function remind(code: string): Promise<void> {
  const contact = await contactFor(code);
  const nights = await nightsFor(code);
  console.log('nights', nights);
  console.log('contact', contact); // ✗ no-plaintext-logging: 'contact' (user.contact.email, declared on Booking) reaches 'console.log' in the clear.
  await write(code);
  const booking = await findBooking(code);
  if (!booking) return;
  await write(booking.guestEmail); // ✗ no-plaintext-logging: 'booking.guestEmail' (user.contact.email, declared on Booking) reaches 'console.log' in the clear, by way of write().
  await write(String(booking.nights));
}
