import { count, countAll } from './actions.ts';
import type { Visitor } from './visitor.ts';

/** @consentGuard analytics.reporting */
declare function mayCount(): boolean;

export async function counted(visitor: Visitor): Promise<void> {
  if (mayCount()) await count(visitor);
  await countAll(visitor);
}
