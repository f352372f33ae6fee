import { assigned, byClosure, forwardAsIs, forwardEnabled, forwardLoud, printLoud } from './mail-options.ts';

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
