import { error, fail, json, redirect, text, type RequestEvent } from '@sveltejs/kit';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare function findAccount(): Promise<{ id: string; passwordHash: string }>;

export async function handle(event: RequestEvent, customer: Customer): Promise<Response> {
  const account = await findAccount();
  event.cookies.set('theme', 'dark', { path: '/' });
  event.cookies.set('email', customer.email, { path: '/' }); // ✗ no-plaintext-storage
  if (event.url.searchParams.has('gone')) error(404, `There is no ${customer.email}.`); // ✗ no-personal-data-in-errors
  if (event.url.searchParams.has('absent')) error(404, 'There is no such customer.');
  if (event.url.searchParams.has('login')) redirect(303, `/login?email=${customer.email}`); // ✗ no-personal-data-in-url
  if (event.url.searchParams.has('home')) redirect(303, '/');
  if (event.url.searchParams.has('text')) return text(account.id);
  if (event.url.searchParams.has('whole')) return json(account); // ✗ no-excessive-response
  return json({ id: account.id });
}

/** No action: nothing finds it. */
export async function failed() {
  return fail(400, { account: await findAccount() });
}
