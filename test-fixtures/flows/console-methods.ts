/** @purpose essential.service.delivery */
interface Passenger {
  seat: string;
  /** @personalData user.government_id.passport_number */
  passport: string;
}

export function manifest(passengers: readonly Passenger[], first: Passenger): void {
  console.table(passengers); // ✗ no-plaintext-logging: 'passengers' (user.government_id.passport_number, declared on Passenger) reaches 'console.table' in the clear.
  console.table(passengers.length);
  console.dir(first, { depth: null }); // ✗ no-plaintext-logging: 'first' (user.government_id.passport_number, declared on Passenger) reaches 'console.dir' in the clear.
  console.group('manifest of %s', first.seat);
  console.error('seat %s holds %s', first.seat, first.passport); // ✗ no-plaintext-logging: 'first.passport' (user.government_id.passport_number, declared on Passenger) reaches 'console.error' in the clear.
  console.assert(first.passport !== '', first.seat);
  console.assert(first.seat !== '', first.passport); // ✗ no-plaintext-logging: 'first.passport' (user.government_id.passport_number, declared on Passenger) reaches 'console.assert' in the clear.
  console.time(first.seat);
  console.timeEnd(first.seat);
  console.count(first.seat);
  console.groupEnd();
  const { warn } = console;
  warn(first.seat);
  warn(first.passport); // ✗ no-plaintext-logging: 'first.passport' (user.government_id.passport_number, declared on Passenger) reaches 'warn' in the clear.
}
