import { findUser, type User } from '../../../user.ts';

/** Called by code of the server. */
export async function load(id: string): Promise<User> {
  return await findUser(id);
}

export const actions = { refresh: async (id: string): Promise<User> => await load(id) };

export function publicUser({ id, plan }: User) {
  return { id, plan };
}
