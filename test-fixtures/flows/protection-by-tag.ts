/** @purpose essential.service.operations.support */
interface Caller {
  id: string;
  /** @personalData user.contact.phone_number */
  phone: string;
  /** @personalData user.contact.email */
  email: string;
}

declare const vault: { seal(text: string): string };

/** Leaves the last two digits.
 * @sanitizes mask */
function lastDigits(text: string): string {
  return `******${text.slice(-2)}`;
}

/** @sanitizes redact */
const redacted = <Value extends object>(value: Value): Value => ({ ...value });

/** Shortens a line for the terminal. */
function shortened(text: string): string {
  return text.slice(0, 40);
}

class Sealer {
  /** @sanitizes encrypt */
  seal(text: string): string {
    return vault.seal(text);
  }
}

export function answered(caller: Caller): void {
  console.log(lastDigits(caller.phone));
  console.log(redacted(caller));
  const sealed = new Sealer().seal(caller.email);
  console.log(sealed);
  const line = shortened(caller.email);
  console.log(line); // ✗ no-plaintext-logging: 'line' (user.contact.email, declared on Caller) reaches 'console.log' in the clear.
  console.log(`${lastDigits(caller.phone)} ${caller.email}`); // ✗ no-plaintext-logging: 'caller.email' (user.contact.email, declared on Caller) reaches 'console.log' in the clear.
  console.log(lastDigits(caller.phone), caller.phone); // ✗ no-plaintext-logging: 'caller.phone' (user.contact.phone_number, declared on Caller) reaches 'console.log' in the clear.
}
