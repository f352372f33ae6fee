import { findUser } from '../../../user.ts';

/** Fields that somebody has chosen. */
export async function loader({ params }: { params: { id: string } }) {
  const { id, email } = await findUser(params.id);
  return { id, email };
}

/** @sanitizes mask */
declare function masked(user: object): Record<string, string>;

export async function action({ params }: { params: { id: string } }) {
  return masked(await findUser(params.id));
}
