/** @purpose essential.service */
interface Parent {
  id: string;
  /** @personalData user.contact.phone_number */
  phone: string;
}

function check(parent: Parent): void {
  if (parent.phone.length < 6) {
    throw new Error(`unusable number ${parent.phone}`); // ✗ no-personal-data-in-errors: 'parent.phone' (user.contact.phone_number, declared on Parent) reaches an error message through 'new Error'.
  }
}

function verify(parent: Parent): void {
  if (parent.phone.length < 6) throw new Error(`unusable number of ${parent.id}`);
}

function fail(reason: string): never {
  throw new Error(reason);
}

export function enrol(parent: Parent): void {
  try {
    check(parent);
  } catch (error) {
    console.warn(error); // ✗ no-plaintext-logging: 'error' (user.contact.phone_number, declared on Parent) reaches 'console.warn' in the clear.
  }
  try {
    verify(parent);
  } catch (error) {
    console.warn(error);
  }
}

export function withdraw(parent: Parent): void {
  if (parent.id === '') fail('no parent');
  if (parent.phone === '') fail(parent.id);
  fail(`still reachable at ${parent.phone}`); // ✗ no-personal-data-in-errors: 'parent.phone' (user.contact.phone_number, declared on Parent) reaches an error message through 'new Error', by way of fail().
}
