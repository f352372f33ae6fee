import { data, redirect, type LoaderFunctionArgs } from 'react-router';

declare function findAccount(id: string): Promise<{ id: string; passwordHash: string }>;

export async function loader({ params }: LoaderFunctionArgs) {
  const account = await findAccount(String(params['id']));
  return { account }; // ✗ no-excessive-response
}

export async function action({ params }: LoaderFunctionArgs) {
  const account = await findAccount(String(params['id']));
  if (account.id === '') return data({ account }, { status: 400 }); // ✗ no-excessive-response
  if (account.id === '-') return data({ id: account.id });
  return redirect('/');
}
