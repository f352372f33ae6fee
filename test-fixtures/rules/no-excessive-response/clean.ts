import { createHash } from 'node:crypto';
import { NextResponse } from 'next/server';
import { findPatients, findUser, type Patient, type User } from './user.ts';

/** Fields that somebody has chosen. */
export async function account(id: string): Promise<Response> {
  const { email, plan } = await findUser(id);
  return Response.json({ id, email, plan });
}

/** All but what nobody needs. */
export async function withoutSecrets(id: string): Promise<Response> {
  const { passwordHash, recoveryCodes, ...user } = await findUser(id);
  return NextResponse.json(user);
}

export async function overwritten(id: string): Promise<Response> {
  const user = await findUser(id);
  return Response.json({ ...user, passwordHash: undefined, recoveryCodes: undefined });
}

export async function deleted(id: string): Promise<Response> {
  const user: Partial<User> = await findUser(id);
  delete user.passwordHash;
  delete user.recoveryCodes;
  return Response.json(user);
}

function publicUser({ id, email }: User): Pick<User, 'id' | 'email'> {
  return { id, email };
}

export async function mapped(ids: readonly string[]): Promise<Response> {
  const users = await Promise.all(ids.map((id) => findUser(id)));
  return Response.json(users.map(publicUser));
}

/** A field that the code names is one that somebody has thought of. */
export async function diagnoses(): Promise<Response> {
  const patients = await findPatients();
  return Response.json(patients.map(({ name, diagnosis }) => ({ name, diagnosis })));
}

/** @sanitizes redact */
declare function redacted(patient: Patient): Record<string, string>;

export async function redactedPatients(): Promise<Response> {
  return Response.json((await findPatients()).map(redacted));
}

/**
 * Whoever asks for all of their data gets all of it.
 * @providesAccess User
 */
export async function ownData(id: string): Promise<User> {
  return await findUser(id);
}

export async function exported(id: string): Promise<Response> {
  return Response.json(await ownData(id));
}

/** Tokens are made to be handed out. */
export function signedIn(accessToken: string, refreshToken: string): Response {
  return Response.json({ accessToken, refreshToken });
}

interface PasswordRules {
  passwordMinLength: number;
  passwordExpires: boolean;
}

export function rules(passwordRules: PasswordRules): Response {
  return Response.json(passwordRules);
}

/** What only tells of data. */
export async function counted(id: string): Promise<Response> {
  const user = await findUser(id);
  return Response.json({ hasPassword: user.passwordHash !== '', codes: user.recoveryCodes.length });
}

export function etagOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
