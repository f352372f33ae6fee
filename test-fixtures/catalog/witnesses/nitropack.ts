import { cachedEventHandler, defineCachedEventHandler } from 'nitropack/runtime';

declare function findAccount(id: string): Promise<{ id: string; passwordHash: string }>;

export const account = defineCachedEventHandler(async () => {
  const found = await findAccount('1');
  return { account: found }; // ✗ no-excessive-response
});

export const shown = cachedEventHandler(async () => {
  const { id } = await findAccount('1');
  return { id };
});
