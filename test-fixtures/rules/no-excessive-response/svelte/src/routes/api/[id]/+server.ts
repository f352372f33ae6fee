import { json } from '@sveltejs/kit';
import { findUser } from '../../../../../user.ts';

export async function GET({ params }: { params: { id: string } }) {
  return json(await findUser(params.id)); // ✗ no-excessive-response: 'findUser(params.id)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'json', and whoever reads it needs no credentials.
}

/** Told where it is sent, and not once more where it comes from. */
export async function PUT({ params }: { params: { id: string } }) {
  const { plan, ...rest } = await findUser(params.id);
  const user = { ...rest, plan: plan.toUpperCase() };
  const body = { user };
  return Response.json(body); // ✗ no-excessive-response: 'body' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'Response.json', and whoever reads it needs no credentials.
}

export async function POST({ params }: { params: { id: string } }) {
  const { id } = await findUser(params.id);
  return json({ id }, { status: 201 });
}
