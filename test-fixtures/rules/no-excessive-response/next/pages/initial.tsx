import { findUser, type User } from '../../user.ts';

function Initial({ user }: { user: User }) {
  return <h1>{user.email}</h1>;
}

Initial.getInitialProps = async ({ query }: { query: { id: string } }) => {
  return { user: await findUser(query.id) }; // ✗ no-excessive-response: 'findUser(query.id)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'getInitialProps', and whoever reads it needs no credentials.
};

export default Initial;

export class Page {
  static async getInitialProps({ query }: { query: { id: string } }) {
    return { user: await findUser(query.id) }; // ✗ no-excessive-response: 'findUser(query.id)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'getInitialProps', and whoever reads it needs no credentials.
  }
}
