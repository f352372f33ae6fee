import { defer, json, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findUser, type User } from '../../../../user.ts';
import { toProfile } from '../../lib/profile.ts';

/** Whatever the page shows of it, the browser gets all. */
export async function loader({ params }: { params: { id: string } }) {
  const user = await findUser(params.id);
  return { user }; // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'loader', and whoever reads it needs no credentials.
}

export const action = async ({ request }: { request: Request }) => {
  const form = await request.formData();
  const user = await findUser(String(form.get('id')));
  if (form.get('part') === 'profile') return toProfile(user);
  if (form.get('part') === 'plan') return json({ plan: user.plan });
  if (form.get('part') === 'later') return defer({ user: findUser(user.id) }); // ✗ no-excessive-response: 'findUser(user.id)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'defer', and whoever reads it needs no credentials.
  if (form.get('part') === 'all') return json(user, { status: 200 }); // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'json', and whoever reads it needs no credentials.
  return redirect('/users');
};

/** Runs in the browser, where nothing is sent. */
export async function clientLoader({ serverLoader }: { serverLoader: () => Promise<User> }) {
  return await serverLoader();
}

export default function Page() {
  const { user } = useLoaderData<typeof loader>();
  return <h1>{user.email}</h1>;
}
