/**
 * Sends a code.
 * @purpose essential.service.authentication
 */
export function sendCode(
  /** @personalData user.contact.phone_number
   * @purpose essential.service.authentication */
  target: string,
  code: number,
): void {
  console.log(code.toFixed(0).length);
  console.log(target.length);
  console.log(target); // ✗ no-plaintext-logging: 'target' (user.contact.phone_number, declared on 'target') reaches 'console.log' in the clear.
  localStorage.setItem('last', target); // ✗ no-plaintext-storage: 'target' (user.contact.phone_number, declared on 'target') reaches 'localStorage.setItem' in the clear.
}

/** @personalData user.contact.email
 * @purpose essential.service.operations */
declare const onCall: string;

export function alarm(text: string): void {
  console.log(text);
  console.log(onCall); // ✗ no-plaintext-logging: 'onCall' (user.contact.email, declared on 'onCall') reaches 'console.log' in the clear.
  console.log(onCall !== '');
}
