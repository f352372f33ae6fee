import { json } from '@sveltejs/kit';
import { findUser } from '../../../../../user.ts';

export async function GET({ params }: { params: { id: string } }) {
  return json(await findUser(params.id)); // ✗ no-excessive-response: 'findUser(params.id)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'json', and whoever reads it needs no credentials.
}

export async function POST({ params }: { params: { id: string } }) {
  const { id } = await findUser(params.id);
  return json({ id }, { status: 201 });
}
