import type { User } from './session';

const console = { log: (text: string): number => text.length };
const Sentry = { setUser: (user: User): string => user.id };
const localStorage = new Map<string, string>();

export function harmless(user: User): void {
  console.log(user.email);
  Sentry.setUser(user);
  localStorage.set('email', user.email);
  globalThis.console.log(user.id);
  globalThis.console.log(user.email); // ✗ no-plaintext-logging: 'user.email' (user.contact.email, declared on User) reaches 'globalThis.console.log' in the clear.
}
