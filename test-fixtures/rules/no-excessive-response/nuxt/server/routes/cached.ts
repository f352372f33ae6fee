import { findUser } from '../../../user.ts';
import { userOf } from '../utils/users.ts';

export const cached = defineCachedEventHandler(async (event) => await findUser(event.path), { maxAge: 60 }); // ✗ no-excessive-response: 'findUser(event.path)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'defineCachedEventHandler', and whoever reads it needs no credentials.

export default defineEventHandler(async (event) => {
  const { plan } = await userOf(event.path);
  return { plan, owner: await userOf(event.context.userId) }; // ✗ no-excessive-response: 'await userOf(event.context.userId)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'defineEventHandler', and whoever reads it needs no credentials.
});
