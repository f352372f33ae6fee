'use client';

import type { User } from '../../user.ts';

interface UserCardProps {
  user: Pick<User, 'id' | 'email'>;
  codes?: number;
}

export function UserCard({ user, codes }: UserCardProps) {
  return <p title={user.id}>{user.email + String(codes)}</p>;
}

export class UserBadge {
  render() {
    return null;
  }
}

/** Runs in the browser already: nothing is sent. */
export async function Nested({ user }: { user: User }) {
  return <UserCard user={user} />;
}
