import type { User } from '../../user.ts';
import { findUser } from '../../user.ts';
import { UserCard } from './user-card.tsx';

/** Async, so that only servers render it. */
export async function Team({ ids }: { ids: readonly string[] }) {
  const users: readonly User[] = await Promise.all(ids.map((id) => findUser(id)));
  return (
    <ul>
      {users.map((member) => (
        <UserCard key={member.id} user={member} /> // ✗ no-excessive-response: 'member' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of '<UserCard user>', and whoever reads it needs no credentials.
      ))}
    </ul>
  );
}
