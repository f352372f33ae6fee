import { data } from 'react-router';
import type { Route } from './+types/account';
import { findUser, type User } from '../../../user.ts';

async function ownAccount(id: string): Promise<User> {
  return await findUser(id);
}

/** A route that `routes.ts` names. */
export async function loader({ params }: Route.LoaderArgs) {
  return { account: await ownAccount(String(params.id)) }; // ✗ no-excessive-response: 'await ownAccount(String(params.id))' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'loader', and whoever reads it needs no credentials.
}

export async function clientAction({ params }: Route.ClientActionArgs) {
  return data(await ownAccount(String(params.id)));
}
