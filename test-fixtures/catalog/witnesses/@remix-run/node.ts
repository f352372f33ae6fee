import { data, json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

declare function findAccount(id: string): Promise<{ id: string; passwordHash: string }>;
declare function findCustomer(id: string): Promise<Customer>;

export async function loader({ params }: LoaderFunctionArgs) {
  const account = await findAccount(String(params['id']));
  return { account }; // ✗ no-excessive-response
}

export async function action({ request }: ActionFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const account = await findAccount(String(searchParams.get('id')));
  const customer = await findCustomer(account.id);
  if (searchParams.has('all')) return json(account); // ✗ no-excessive-response
  if (searchParams.has('data')) return data({ account }, { status: 201 }); // ✗ no-excessive-response
  if (searchParams.has('login')) return redirect(`/login?email=${customer.email}`); // ✗ no-personal-data-in-url
  if (searchParams.has('id')) return json({ id: account.id });
  return redirect('/login');
}

/** No function of a route. */
export async function loadAccount(id: string) {
  return data(await findAccount(id));
}
