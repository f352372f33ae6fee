import { findUser, type User } from '../../../user.ts';

export function toProfile({ passwordHash, recoveryCodes, ...profile }: User) {
  return profile;
}

/** Loads rows for code of the server: no route. */
export async function loader(ids: readonly string[]): Promise<readonly User[]> {
  return await Promise.all(ids.map((id) => findUser(id)));
}

/** A store's action. */
export const action = (user: User) => ({ type: 'signed-in', user });
