import { defineEventHandler } from 'h3';
import type { User } from '../../../user.ts';

interface SignedIn {
  path: string;
  context: { user: User };
}

export default defineEventHandler((event: SignedIn) => {
  if (event.path === '/me') return event.context.user; // ✗ no-excessive-response: 'event.context.user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'defineEventHandler', and whoever reads it needs no credentials.
  return { plan: event.context.user.plan };
});
