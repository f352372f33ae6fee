import { findUser } from '../../../user.ts';

/** A route that imports nothing of the framework. */
export const loader = async ({ params }: { params: { id: string } }) => {
  return await findUser(params.id); // ✗ no-excessive-response: 'findUser(params.id)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'loader', and whoever reads it needs no credentials.
};
