import { findUser, type User } from '../../../user.ts';

/** Code of another server, which finds nothing by itself. */
export default async function userOf(id: string): Promise<User> {
  return await findUser(id);
}
