import { findUser } from '../../../user.ts';

/** Nobody imports what Nuxt does itself. */
export default defineEventHandler(async (event) => {
  const { id } = getQuery(event);
  const user = await findUser(String(id));
  return { user }; // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'defineEventHandler', and whoever reads it needs no credentials.
});
