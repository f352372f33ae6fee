import { findUser } from '../../user.ts';

async function getServerSideProps({ params }: { params: { id: string } }) {
  return { props: { user: await findUser(params.id) } }; // ✗ no-excessive-response: 'findUser(params.id)' (user.authorization.credentials and user.authorization.password, declared on User) is part of the answer of 'getServerSideProps', and whoever reads it needs no credentials.
}

module.exports = { getServerSideProps };
