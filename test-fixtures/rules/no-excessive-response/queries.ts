import type { User } from './user.ts';

interface Select {
  id?: boolean;
  email?: boolean;
  plan?: boolean;
  passwordHash?: boolean;
}

/** The types of most query builders have a field that is selected on a condition, too. */
interface Users {
  findUnique(query: { where: object; select: Select }): Promise<Pick<User, 'id' | 'plan' | 'passwordHash'>>;
}

declare const users: Users;

/** What a query asks for on a condition, somebody has thought of. */
async function found(where: object, options: { includeHash?: boolean } = {}) {
  const { includeHash = false } = options;
  return users.findUnique({ where, select: { id: true, plan: true, passwordHash: includeHash } });
}

export async function profile(id: string): Promise<Response> {
  return Response.json(await found({ id }));
}

export async function copied(id: string): Promise<Response> {
  const user = await found({ id });
  return Response.json({ ...user, teams: [] });
}

/** What it asks for in any case, nobody has. */
export async function whole(id: string): Promise<Response> {
  const user = await users.findUnique({ where: { id }, select: { id: true, passwordHash: true } });
  return Response.json(user); // ✗ no-excessive-response: 'user' (user.authorization.password, inferred from the name 'passwordHash') is part of the answer of 'Response.json', and whoever reads it needs no credentials.
}

/** A condition on one field says nothing of the others. */
export async function others(id: string, withPlan: boolean): Promise<Response> {
  const user = await users.findUnique({ where: { id }, select: { id: true, plan: withPlan, passwordHash: true } });
  return Response.json(user); // ✗ no-excessive-response: 'user' (user.authorization.password, inferred from the name 'passwordHash') is part of the answer of 'Response.json', and whoever reads it needs no credentials.
}

interface Omitting {
  findFirst(query: { where: object; omit: Select }): Promise<Pick<User, 'id' | 'plan' | 'passwordHash'>>;
}

declare const omitting: Omitting;

/** What a query leaves out does not come. */
export async function slim(id: string): Promise<Response> {
  const user = await omitting.findFirst({ where: { id }, omit: { passwordHash: true } });
  return Response.json(user);
}

export async function kept(id: string): Promise<Response> {
  const user = await omitting.findFirst({ where: { id }, omit: { plan: true, passwordHash: false } });
  return Response.json(user); // ✗ no-excessive-response: 'user' (user.authorization.password, inferred from the name 'passwordHash') is part of the answer of 'Response.json', and whoever reads it needs no credentials.
}
