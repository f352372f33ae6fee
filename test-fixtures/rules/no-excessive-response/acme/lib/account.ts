import { findUser, type User } from '../../user.ts';

/** No page. */
export const loadPage = async (id: string): Promise<User> => await findUser(id);
