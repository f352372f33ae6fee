/** @purpose employment */
interface Nurse {
  badge: string;
  /** @personalData user.contact.phone_number */
  phone: string;
}

class Shift implements Iterable<Nurse> {
  readonly #nurses: readonly Nurse[];

  constructor(nurses: readonly Nurse[]) {
    this.#nurses = nurses;
  }

  get size(): number {
    return this.#nurses.length;
  }

  *[Symbol.iterator](): Iterator<Nurse> {
    yield* this.#nurses;
  }

  *badges(): Generator<string> {
    for (const nurse of this) yield nurse.badge;
  }

  *lines(): Generator<string> {
    for (const nurse of this) yield nurse.phone;
  }
}

export function change(shift: Shift): void {
  console.log(shift.size);
  for (const badge of shift.badges()) console.log(badge);
  for (const line of shift.lines()) console.log(line); // ✗ no-plaintext-logging: 'line' (user.contact.phone_number, declared on Nurse) reaches 'console.log' in the clear.
  for (const nurse of shift) console.log(nurse.badge);
  const [first] = shift;
  console.log(first?.badge);
  console.log(first); // ✗ no-plaintext-logging: 'first' (user.contact.phone_number, declared on Nurse) reaches 'console.log' in the clear.
}
