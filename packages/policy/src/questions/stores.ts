import type { Policy, Store } from '../policy.ts';

/** A place that code writes to, as far as the code shows. */
export interface AskedStore {
  readonly package?: string;
  readonly table?: string;
  readonly bucket?: string;
}

/** The store that a place lies in: nothing it is matched by says otherwise, and of several the one matched by most. */
export function storeOf(policy: Policy, asked: AskedStore): Store | undefined {
  return policy.stores.reduce<{ readonly store: Store; readonly matches: number } | undefined>((best, store) => {
    const matches = matchesOf(store, asked);
    return matches > (best?.matches ?? 0) ? { store, matches } : best;
  }, undefined)?.store;
}

/** How many things speak for a store; 0 where something speaks against it. */
function matchesOf(store: Store, asked: AskedStore): number {
  const hasNames = store.tables.length + store.buckets.length > 0;
  const table = asked.table?.toLowerCase();
  // Code calls the model `Customer` by `prisma.customer`.
  const isTable = table !== undefined && store.tables.some((declared) => declared.toLowerCase() === table);
  const isBucket = asked.bucket !== undefined && store.buckets.includes(asked.bucket);
  if (hasNames && !isTable && !isBucket) return 0;
  const isReached = asked.package !== undefined && store.packages.includes(asked.package);
  if (store.packages.length > 0 && !isReached) return 0;
  return [isTable, isBucket, isReached].filter(Boolean).length;
}
