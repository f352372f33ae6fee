import type { User } from './user.ts';

export function plant(user: User): void {
  console.log(user.email); // ✗ no-plaintext-logging: 'user.email' (user.contact.email, declared on User) reaches 'console.log' in the clear.
}
