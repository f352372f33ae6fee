import { defineEventHandler } from 'h3';
import { findUser, type User } from '../../../user.ts';

interface SignedIn {
  path: string;
  context: { user: User };
}

export default defineEventHandler((event: SignedIn) => {
  if (event.path === '/me') return event.context.user; // ✗ no-excessive-response: 'event.context.user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'defineEventHandler', and whoever reads it needs no credentials.
  return { plan: event.context.user.plan };
});

/** A handler beside its hooks, of which nothing is sent. */
export const hooked = defineEventHandler({
  onRequest: [async (event: SignedIn) => await findUser(event.path)],
  handler: async (event: SignedIn) => {
    return await findUser(event.path); // ✗ no-excessive-response: 'findUser(event.path)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'defineEventHandler', and whoever reads it needs no credentials.
  },
});
