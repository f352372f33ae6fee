import { data } from 'react-router';
import { findUser } from '../../../user.ts';

/** Named by nothing here: a helper. */
export async function loader(id: string) {
  return data(await findUser(id));
}
