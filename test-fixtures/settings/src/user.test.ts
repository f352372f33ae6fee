import type { User } from './user.ts';

export function inspect(user: User): void {
  console.log(user.email);
}
