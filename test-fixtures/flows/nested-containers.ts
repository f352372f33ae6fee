/** @purpose employment */
interface Crew {
  role: string;
  /** @personalData user.government_id.passport_number */
  passport: string;
}

export function boarded(captain: Crew, pilot: Crew): void {
  const flight = { code: 'LH1', crew: { captain, pilot: { role: pilot.role } }, seats: [1, 2] };
  console.log(flight.code);
  console.log(flight.crew.pilot);
  console.log(flight.crew.captain.role);
  console.log(flight.crew.captain); // ✗ no-plaintext-logging: 'flight.crew.captain' (user.government_id.passport_number, declared on Crew) reaches 'console.log' in the clear.
  console.log(flight.crew); // ✗ no-plaintext-logging: 'flight.crew' (user.government_id.passport_number, declared on Crew) reaches 'console.log' in the clear.
  console.log(flight.seats);
  const { crew, ...rest } = flight;
  console.log(rest);
  console.log(crew.captain.passport); // ✗ no-plaintext-logging: 'crew.captain.passport' (user.government_id.passport_number, declared on Crew) reaches 'console.log' in the clear.
  const list = [{ items: [{ owner: pilot.passport, weight: 20 }] }];
  console.log(list[0]?.items[0]?.weight);
  console.log(list[0]?.items[0]?.owner); // ✗ no-plaintext-logging: 'list[0]?.items[0]?.owner' (user.government_id.passport_number, declared on Crew) reaches 'console.log' in the clear.
}
