import { NextResponse } from 'next/server';
import { findUser, type User } from './user.ts';

/** A whole row of the table, in whatever shape. */
export async function account(id: string): Promise<Response> {
  const user = await findUser(id);
  return Response.json(user); // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'Response.json', and whoever reads it needs no credentials.
}

export async function wrapped(id: string): Promise<Response> {
  const user = await findUser(id);
  return NextResponse.json({ data: { user }, status: 'ok' }); // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'NextResponse.json', and whoever reads it needs no credentials.
}

export async function asText(id: string): Promise<Response> {
  return new Response(JSON.stringify(await findUser(id))); // ✗ no-excessive-response: 'findUser(id)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'new Response', and whoever reads it needs no credentials.
}

/** By name. */
export async function byName(id: string): Promise<Response> {
  const user = await findUser(id);
  return Response.json({ id: user.id, password: user.passwordHash }); // ✗ no-excessive-response: 'user.passwordHash' (user.authorization.password, inferred from the name 'passwordHash') is part of the answer of 'Response.json', and whoever reads it needs no credentials.
}

/** Through a helper. */
function ok<Body>(body: Body): Response {
  return Response.json({ success: true, body });
}

export async function helped(id: string): Promise<Response> {
  const user = await findUser(id);
  return ok(user); // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'Response.json', by way of ok(), and whoever reads it needs no credentials.
}

/** A helper that knows what it is handed has the finding, and its callers have none. */
function withUser(user: User): Response {
  return Response.json(user); // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'Response.json', and whoever reads it needs no credentials.
}

export async function delegated(id: string): Promise<Response> {
  return withUser(await findUser(id));
}

/** A hash is what guessing starts from. */
export async function listed(ids: readonly string[]): Promise<Response> {
  const users = await Promise.all(ids.map((id) => findUser(id)));
  return Response.json(users.map(({ email, ...others }) => others)); // ✗ no-excessive-response: 'users' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'Response.json', and whoever reads it needs no credentials.
}
