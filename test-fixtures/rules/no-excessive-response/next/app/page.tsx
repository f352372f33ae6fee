import type { ReactNode } from 'react';
import { findUser, type User } from '../../user.ts';
import { Card, UserBadge } from './components.ts';
import { toProfile } from './profile.ts';
import { ServerCard } from './server-card.tsx';
import { UserCard } from './user-card.tsx';

export default async function Page({ params }: { params: { id: string } }): Promise<ReactNode> {
  const user = await findUser(params.id);
  async function load(): Promise<User> {
    'use server';
    return await findUser(params.id); // ✗ no-excessive-response: 'findUser(params.id)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'load', and whoever reads it needs no credentials.
  }
  async function save(form: FormData): Promise<{ plan: string }> {
    'use server';
    const { plan } = await findUser(String(form.get('id')));
    return { plan };
  }
  return (
    <main>
      <UserCard user={user} />{/* ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of '<UserCard user>', and whoever reads it needs no credentials. */}
      <Card user={user} />{/* ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of '<Card user>', and whoever reads it needs no credentials. */}
      <UserBadge {...user} />{/* ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of '<UserBadge>', and whoever reads it needs no credentials. */}
      <UserCard user={toProfile(user)} codes={user.recoveryCodes.length} />
      <UserCard user={{ id: user.id, email: user.email }} />
      <UserBadge {...user} passwordHash={undefined} recoveryCodes={undefined} />
      <ServerCard user={user} />
      <form action={save} onReset={load}>
        <input name="id" />
      </form>
    </main>
  );
}
