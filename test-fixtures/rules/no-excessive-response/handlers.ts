import { findUser, type User } from './user.ts';

/** A handler of a procedure of another file. */
export async function userHandler({ input }: { input: { id: string } }): Promise<User> {
  return await findUser(input.id);
}

export async function planHandler({ input }: { input: { id: string } }): Promise<string> {
  const { plan } = await findUser(input.id);
  return plan;
}
