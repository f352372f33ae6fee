import { findUser } from '../../../../user.ts';

/** Runs where the page is shown, on the way of its first answer, too. */
export const load = async ({ params }: { params: { id: string } }) => {
  return { user: await findUser(params.id) };
};
