import {
  assigned,
  byClosure,
  forwardAsIs,
  forwardEnabled,
  forwardLimit,
  forwardLoud,
  limit,
  limitRegistered,
  limitSettled,
  printLoud,
} from './mail-options.ts';

/** @purpose essential.service */
interface Reader {
  id: string;
  /** @personalData user.contact.email */
  email: string;
}

export function mailed(reader: Reader): void {
  printLoud(reader.email, {}); // ✗ no-plaintext-logging: 'reader.email' (user.contact.email, declared on Reader) reaches 'console.log' in the clear, by way of printLoud().
  assigned(reader.email, {}); // ✗ no-plaintext-logging: 'reader.email' (user.contact.email, declared on Reader) reaches 'console.log' in the clear, by way of assigned().
  byClosure(reader.email, {}); // ✗ no-plaintext-logging: 'reader.email' (user.contact.email, declared on Reader) reaches 'console.log' in the clear, by way of byClosure().
  forwardLoud(reader.email, {}); // ✗ no-plaintext-logging: 'reader.email' (user.contact.email, declared on Reader) reaches 'console.log' in the clear, by way of forwardLoud() and print().
  forwardEnabled(reader.email, {}); // ✗ no-plaintext-logging: 'reader.email' (user.contact.email, declared on Reader) reaches 'console.log' in the clear, by way of forwardEnabled() and print().
  forwardAsIs(reader.email, {});
  forwardAsIs(reader.email, { verbose: true }); // ✗ no-plaintext-logging: 'reader.email' (user.contact.email, declared on Reader) reaches 'console.log' in the clear, by way of forwardAsIs() and print().
}

export async function limited(reader: Reader): Promise<void> {
  limit(reader.email);
  limit(reader.email, { method: 'mail' });
  limit(reader.email, { method: 'address' }); // ✗ no-personal-data-in-errors: 'reader.email' (user.contact.email, declared on Reader) reaches an error message through 'new RangeError', by way of limit().
  limitSettled(reader.email, { method: 'mail' }); // ✗ no-personal-data-in-errors: 'reader.email' (user.contact.email, declared on Reader) reaches an error message through 'new RangeError', by way of limitSettled().
  await limitRegistered(reader.email, { method: 'mail' }); // ✗ no-personal-data-in-errors: 'reader.email' (user.contact.email, declared on Reader) reaches an error message through 'new RangeError', by way of limitRegistered().
  forwardLimit(reader.email, { method: 'mail' });
  forwardLimit(reader.email, { method: 'address' }); // ✗ no-personal-data-in-errors: 'reader.email' (user.contact.email, declared on Reader) reaches an error message through 'new RangeError', by way of forwardLimit() and limit().
}

/** What is thrown on a branch that the call rules out is not what is caught. */
export function attempted(reader: Reader): void {
  try {
    limit(reader.email, { method: 'mail' });
  } catch (error) {
    console.warn(error);
  }
}
