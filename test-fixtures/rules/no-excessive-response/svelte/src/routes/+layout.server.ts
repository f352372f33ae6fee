import { findUser } from '../../../user.ts';

export async function load({ locals }: { locals: { id: string } }) {
  const session = await findUser(locals.id);
  return { session }; // ✗ no-excessive-response: 'session' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'load', and whoever reads it needs no credentials.
}
