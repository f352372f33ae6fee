import { useLoaderData } from 'react-router';
import { findUser, type User } from '../../../user.ts';

/** Runs in the browser: the router without its framework has no server. */
export async function loader({ params }: { params: { id: string } }): Promise<User> {
  return await findUser(params.id);
}

export function Account() {
  const user = useLoaderData() as User;
  return <h1>{user.email}</h1>;
}
