import { error, fail, redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { findUser } from '../../../../user.ts';
import { publicUser } from '../../lib/users.ts';

export const load: PageServerLoad = async ({ params, locals }) => {
  const user = await findUser(params.id);
  if (locals.plain) return { user: publicUser(user) };
  return { user, streamed: findUser(locals.id) }; // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'load', and whoever reads it needs no credentials. ✗ no-excessive-response: 'findUser(locals.id)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'load', and whoever reads it needs no credentials.
};

export const actions = {
  default: async ({ request }) => {
    const form = await request.formData();
    const user = await findUser(String(form.get('id')));
    if (user.plan === '') return fail(400, { user, missing: true }); // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'actions.default', and whoever reads it needs no credentials.
    redirect(303, '/account');
  },
  async rename({ request }) {
    const { id, email } = await findUser(String((await request.formData()).get('id')));
    return { id, email };
  },
  remove: async () => {
    error(404, 'There is no such account.');
  },
} satisfies Actions;
