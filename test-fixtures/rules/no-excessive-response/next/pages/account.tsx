import type { GetServerSideProps, GetStaticProps } from 'next';
import { withSession } from '../session.ts';
import { findUser, type User } from '../../user.ts';

/** Whatever the page shows of it, the browser gets all. */
export async function getServerSideProps({ params }: { params: { id: string } }) {
  const user = await findUser(params.id);
  return { props: { user } }; // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'getServerSideProps', and whoever reads it needs no credentials.
}

export const getStaticProps: GetStaticProps = async ({ params }) => {
  const user = await findUser(String(params?.id));
  const props = { user: JSON.parse(JSON.stringify(user)) as User, locale: 'en' }; // ✗ no-excessive-response: 'user' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'getStaticProps', and whoever reads it needs no credentials.
  return { props, revalidate: 60 };
};

export default function Account({ user }: { user: User }) {
  return <h1>{user.email}</h1>;
}
