import { findUser, type User } from '../../user.ts';

interface Visit {
  visitor: User;
  query: User;
}

export const loadPage = async ({ visitor, query }: Visit) => {
  if (query.id !== visitor.id) return { query, friend: await findUser(query.id) }; // ✗ no-excessive-response: 'findUser(query.id)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'loadPage', and whoever reads it needs no credentials.
  return { visitor }; // ✗ no-excessive-response: 'visitor' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'loadPage', and whoever reads it needs no credentials.
};
