/** @purpose essential.service.delivery */
interface Passenger {
  seat: string;
  /** @personalData user.government_id.passport_number */
  passport: string;
  /** @personalData user.name.last */
  surname: string;
}

export function boarded(passenger: Passenger, flight: string): void {
  console.log(`boarded ${flight} at ${passenger.seat}`);
  console.log(`passport ${passenger.passport}`); // ✗ no-plaintext-logging: 'passenger.passport' (user.government_id.passport_number, declared on Passenger) reaches 'console.log' in the clear.
  console.log(`${passenger.surname}/${passenger.seat}`); // ✗ no-plaintext-logging: 'passenger.surname' (user.name.last, declared on Passenger) reaches 'console.log' in the clear.
  console.log(`${passenger.surname} ${passenger.passport}`); // ✗ no-plaintext-logging: 'passenger.surname' (user.name.last, declared on Passenger) reaches 'console.log' in the clear. ✗ no-plaintext-logging: 'passenger.passport' (user.government_id.passport_number, declared on Passenger) reaches 'console.log' in the clear.

  const label = `${flight}-${passenger.seat}`;
  console.log(label);
  const tag = `${flight}-${passenger.surname}`;
  console.log(`tag: ${tag}`); // ✗ no-plaintext-logging: 'tag' (user.name.last, declared on Passenger) reaches 'console.log' in the clear.
  console.log(`passport present: ${passenger.passport !== ''}`);
  console.log(`rows: ${`inner ${passenger.seat}`}`);
}
