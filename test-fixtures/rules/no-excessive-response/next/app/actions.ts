'use server';

import { findUser, type User } from '../../user.ts';
import { toProfile } from './profile.ts';

async function load(id: string): Promise<User> {
  return await findUser(id);
}

/** Anybody can call what such a file exports. */
export async function viewed(id: string): Promise<User> {
  return await load(id); // ✗ no-excessive-response: 'await load(id)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'viewed', and whoever reads it needs no credentials.
}

export const renamed = async (id: string, email: string) => {
  const user = await load(id);
  return { ok: true, user: { ...user, email } }; // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'renamed', and whoever reads it needs no credentials.
};

export async function listed(ids: readonly string[]): Promise<readonly User[]> {
  return await Promise.all(ids.map((id) => load(id))); // ✗ no-excessive-response: 'ids.map((id) => load(id))' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'listed', and whoever reads it needs no credentials.
}

export async function saved(id: string): Promise<{ ok: boolean; plan: string }> {
  const { plan } = await load(id);
  return { ok: true, plan };
}

export async function profile(id: string) {
  return toProfile(await load(id));
}

/** What the browser has sent itself. */
export async function echoed(user: User): Promise<User> {
  return user;
}

/** @sanitizes redact */
declare function redacted(user: User): Record<string, string>;

export async function masked(id: string) {
  return redacted(await load(id));
}
