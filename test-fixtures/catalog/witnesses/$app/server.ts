import { command, form, getRequestEvent, prerender, query } from '$app/server';

declare function findAccount(): Promise<{ id: string; passwordHash: string }>;

export const accounts = query(async () => {
  const account = await findAccount();
  return [account]; // ✗ no-excessive-response
});

export const account = query('unchecked', async (id: string) => {
  return { id, account: await findAccount() }; // ✗ no-excessive-response
});

export const changed = command(async () => {
  return { account: await findAccount() }; // ✗ no-excessive-response
});

export const rename = form(async () => {
  const { id } = await findAccount();
  return { id };
});

export const team = prerender(async () => {
  console.log(getRequestEvent().getClientAddress()); // ✗ no-plaintext-logging
  return { count: 1 };
});
