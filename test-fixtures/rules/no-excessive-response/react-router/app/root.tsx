import { data } from 'react-router';
import { findUser } from '../../user.ts';

export async function loader({ params }: { params: { id: string } }) {
  const user = await findUser(params.id);
  return data({ user, locale: 'en' }, { status: 200 }); // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'loader', and whoever reads it needs no credentials.
}

export async function action({ params }: { params: { id: string } }) {
  const { id, plan } = await findUser(params.id);
  return data({ id, plan });
}
