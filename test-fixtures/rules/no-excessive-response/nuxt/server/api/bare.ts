import { findUser } from '../../../user.ts';

/** A handler that nothing wraps. */
export default async (event: { context: { params: { id: string } } }) => {
  return await findUser(event.context.params.id); // ✗ no-excessive-response: 'findUser(event.context.params.id)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'default', and whoever reads it needs no credentials.
};
