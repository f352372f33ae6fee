import type { ActionFunctionArgs } from '@remix-run/node';
import { findUser } from '../../../user.ts';

export async function action({ params }: ActionFunctionArgs) {
  return await findUser(String(params['id'])); // ✗ no-excessive-response: 'findUser(String(params['id']))' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'action', and whoever reads it needs no credentials.
}
