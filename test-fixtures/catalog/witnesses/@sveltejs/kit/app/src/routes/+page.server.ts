import { fail, type Actions, type ServerLoad } from '@sveltejs/kit';

declare function findAccount(): Promise<{ id: string; passwordHash: string }>;

export const load: ServerLoad = async ({ getClientAddress, url }) => {
  console.log(getClientAddress()); // ✗ no-plaintext-logging
  console.log(url.pathname);
  return { account: await findAccount() }; // ✗ no-excessive-response
};

export const actions: Actions = {
  default: async (event) => {
    const account = await findAccount();
    console.log(event.getClientAddress()); // ✗ no-plaintext-logging
    return fail(400, { account }); // ✗ no-excessive-response
  },
  rename: async () => {
    const { id } = await findAccount();
    return { id };
  },
};
