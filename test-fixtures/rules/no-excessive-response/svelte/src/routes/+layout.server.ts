import { findUser } from '../../../user.ts';
import type { LayoutServerLoad } from './$types';

export const load = (async ({ locals }) => {
  const session = await findUser(locals.id);
  return { session }; // ✗ no-excessive-response: 'session' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'load', and whoever reads it needs no credentials.
}) satisfies LayoutServerLoad;
