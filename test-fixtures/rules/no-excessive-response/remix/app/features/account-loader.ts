import { findUser, type User } from '../../../user.ts';

/** Answers, since a route hands it on. */
export async function loader({ params }: { params: { id: string } }): Promise<User> {
  return await findUser(params.id);
}
