import { findUser, type User } from '../../../user.ts';

/** What code of the server calls. */
export async function userOf(id: string): Promise<User> {
  return await findUser(id);
}

export default userOf;
