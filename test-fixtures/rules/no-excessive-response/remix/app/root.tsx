import type { User } from '../../user.ts';

interface Arguments {
  context: { user: User };
  params: { id: string };
}

export function loader({ context: { user }, params }: Arguments) {
  return { user, id: params.id }; // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'loader', and whoever reads it needs no credentials.
}

/** What the browser has sent itself. */
export async function action({ params }: { params: User }) {
  return params;
}
