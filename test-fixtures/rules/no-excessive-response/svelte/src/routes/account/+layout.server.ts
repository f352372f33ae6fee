import type { User } from '../../../../user.ts';

interface Event {
  locals: { user: User };
  request: Request;
}

/** What a hook has left there is the server's. */
export const load = ({ locals }: Event) => {
  return { user: locals.user }; // ✗ no-excessive-response: 'locals.user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'load', and whoever reads it needs no credentials.
};
