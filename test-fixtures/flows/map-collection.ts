/** @purpose essential.service */
interface Resident {
  flat: string;
  /** @personalData user.contact.phone_number */
  phone: string;
  floor: number;
}

export function indexed(residents: readonly Resident[]): void {
  const phones = new Map<string, string>();
  const floors = new Map<string, number>();
  for (const resident of residents) {
    phones.set(resident.flat, resident.phone);
    floors.set(resident.flat, resident.floor);
  }
  console.log(phones.get('4b')); // ✗ no-plaintext-logging: 'phones.get('4b')' (user.contact.phone_number, declared on Resident) reaches 'console.log' in the clear.
  console.log(floors.get('4b'));
  console.log(phones.size, phones.has('4b'));
  const flats = [...phones.keys()];
  console.log(flats);
  for (const [flat, line] of phones) {
    console.log(flat);
    console.log(line); // ✗ no-plaintext-logging: 'line' (user.contact.phone_number, declared on Resident) reaches 'console.log' in the clear.
  }
  console.log(floors);
  console.log(phones); // ✗ no-plaintext-logging: 'phones' (user.contact.phone_number, declared on Resident) reaches 'console.log' in the clear.

  const byPhone = new Map(residents.map((resident) => [resident.phone, resident.floor]));
  const lines = [...byPhone.keys()];
  console.log(lines); // ✗ no-plaintext-logging: 'lines' (user.contact.phone_number, declared on Resident) reaches 'console.log' in the clear.
}

function flatsByPhone(residents: readonly Resident[]): ReadonlyMap<string, string> {
  const flats = new Map<string, string>();
  for (const resident of residents) flats.set(resident.phone, resident.flat);
  return flats;
}

export function returned(residents: readonly Resident[]): void {
  for (const [line, flat] of flatsByPhone(residents)) {
    console.log(flat);
    console.log(line); // ✗ no-plaintext-logging: 'line' (user.contact.phone_number, declared on Resident) reaches 'console.log' in the clear.
  }
}

export function keyed(residents: readonly Resident[]): void {
  const floors: Record<string, number> = {};
  for (const resident of residents) floors[resident.phone] = resident.floor;
  for (const line in floors) {
    console.log(floors[line]);
    console.log(line); // ✗ no-plaintext-logging: 'line' (user.contact.phone_number, declared on Resident) reaches 'console.log' in the clear.
  }
}

export function copied(residents: readonly Resident[]): void {
  const phones = new Map<string, string>();
  for (const resident of residents) phones.set(resident.flat, resident.phone);
  [...phones].forEach(([flat, line]) => {
    console.log(flat);
    note(flat);
    console.log(line); // ✗ no-plaintext-logging: 'line' (user.contact.phone_number, declared on Resident) reaches 'console.log' in the clear.
    note(line); // ✗ no-plaintext-logging: 'line' (user.contact.phone_number, declared on Resident) reaches 'console.log' in the clear, by way of note().
  });
  for (const [flat, line] of Array.from(phones)) {
    console.log(flat);
    console.log(line); // ✗ no-plaintext-logging: 'line' (user.contact.phone_number, declared on Resident) reaches 'console.log' in the clear.
  }
  for (const [flat, line] of new Map(phones)) {
    console.log(flat);
    console.log(line); // ✗ no-plaintext-logging: 'line' (user.contact.phone_number, declared on Resident) reaches 'console.log' in the clear.
  }
  console.log([...flatsByPhone(residents)].map(([, flat]) => flat));
  console.log(Object.fromEntries(phones)); // ✗ no-plaintext-logging: 'Object.fromEntries(phones)' (user.contact.phone_number, declared on Resident) reaches 'console.log' in the clear.
}

function note(about: string): void {
  console.log(about);
}
