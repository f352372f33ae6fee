import type { GetServerSideProps, NextApiRequest, NextApiResponse, NextPageContext } from 'next';

interface Customer {
  /**
   * @personalData user.contact.email
   * @purpose essential.service
   */
  email: string;
}

export function handle(request: NextApiRequest, response: NextApiResponse, customer: Customer): void {
  if (request.method === 'GET') response.redirect('/login');
  else response.redirect(`/login?email=${customer.email}`); // ✗ no-personal-data-in-url
}

declare function findAccount(): Promise<{ id: string; passwordHash: string }>;

export const getServerSideProps: GetServerSideProps = async () => {
  const account = await findAccount();
  return { props: { account } }; // ✗ no-excessive-response
};

export async function getStaticProps(): Promise<unknown> {
  const account = await findAccount();
  return { props: { id: account.id }, revalidate: 60 };
}

export async function getInitialProps(context: NextPageContext): Promise<unknown> {
  const account = await findAccount();
  return { account, path: context.pathname }; // ✗ no-excessive-response
}
