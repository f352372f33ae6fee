import type { User } from '../../user.ts';

export function toProfile({ passwordHash, recoveryCodes, ...profile }: User) {
  return profile;
}

/** No action: nothing says so. */
export async function profileOf(user: User) {
  return user;
}
