import type { Sink } from '@privet/model';
import type { CatalogPort } from './api.ts';
import type { KeptIn } from './type-facts.ts';

/** What a sink keeps of what reaches it; undefined where that is all of it. */
export function keptInOf({ kind, package: name, store }: Sink, catalog: CatalogPort): KeptIn | undefined {
  if (kind !== 'database') return undefined;
  const records = catalog.modelsOf(name).flatMap((model) => model.store?.records ?? []);
  if (records.length === 0) return undefined;
  return { ...(store?.part !== undefined && { part: store.part }), records };
}
