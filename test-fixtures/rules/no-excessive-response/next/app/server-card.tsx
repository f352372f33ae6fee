import type { User } from '../../user.ts';
import { UserCard } from './user-card.tsx';

export function ServerCard({ user }: { user: User }) {
  return <p>{user.email}</p>;
}

/** May run in the browser, since components of it may render this one. */
export function Shared({ user }: { user: User }) {
  return <UserCard user={user} />;
}
