/** @purpose employment */
interface Pilot {
  licence: string;
  /** @personalData user.government_id.passport_number */
  passport: string;
}

export function scheduled(pilot: Pilot): void {
  const label = (() => pilot.licence)();
  console.log(label);
  const paper = (() => pilot.passport)();
  console.log(paper); // ✗ no-plaintext-logging: 'paper' (user.government_id.passport_number, declared on Pilot) reaches 'console.log' in the clear.

  (function print(line: string) {
    console.log(line.length);
  })(pilot.passport);

  void (async () => {
    await Promise.resolve();
    console.log(pilot.licence);
    console.log(pilot.passport); // ✗ no-plaintext-logging: 'pilot.passport' (user.government_id.passport_number, declared on Pilot) reaches 'console.log' in the clear.
  })();

  const roster = new (class {
    readonly first = pilot.passport;
    readonly count = 1;
  })();
  console.log(roster.count);
  console.log(roster.first); // ✗ no-plaintext-logging: 'roster.first' (user.government_id.passport_number, declared on Pilot) reaches 'console.log' in the clear.
}
