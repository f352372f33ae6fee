import type { User } from '../../../../user.ts';

/** What the browser has sent itself. */
export const load = ({ params }: { params: User }) => {
  return { user: params };
};
