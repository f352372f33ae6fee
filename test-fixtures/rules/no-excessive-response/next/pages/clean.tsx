import { findUser } from '../../user.ts';

/** Fields that somebody has chosen. */
export async function getServerSideProps({ params }: { params: { id: string } }) {
  const { id, email } = await findUser(params.id);
  return { props: { user: { id, email } } };
}

/** What lies beside the props stays on the server. */
export async function getStaticProps({ params }: { params: { id: string } }) {
  const user = await findUser(params.id);
  return { props: { id: user.id }, user };
}

/** Called by nobody but code of the server. */
export async function getUser(id: string) {
  return { props: await findUser(id) };
}

/**
 * Whoever asks for all of their data gets all of it.
 * @providesAccess User
 */
async function ownData(id: string) {
  return await findUser(id);
}

export async function getInitialProps({ query }: { query: { id: string } }) {
  return { user: await ownData(query.id) };
}
