import { withPageAuth } from '@acme/auth';
import { findUser } from '../../user.ts';
import { withSession } from '../session.ts';

/** A wrapper of the project's own, and one of a library. */
export const getServerSideProps = withSession(async ({ query }) => {
  const user = await findUser(query.id);
  return { props: { user } }; // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'getServerSideProps', and whoever reads it needs no credentials.
});

export const getStaticProps = withPageAuth(async ({ params }) => {
  const user = await findUser(params.id);
  return { props: { user } }; // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'getStaticProps', and whoever reads it needs no credentials.
});
