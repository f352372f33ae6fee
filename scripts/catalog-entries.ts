import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { PackageModel } from '../packages/model/src/index.ts';

const folder = new URL('../packages/catalog/src/packages/', import.meta.url);

/** A catalog entry with the path of its file below the folder of entries, without extension. */
export interface CatalogEntry {
  readonly path: string;
  readonly model: PackageModel;
}

/** The catalog's entries as their files have them, whether the index lists them or not. */
export async function catalogEntriesOnDisk(): Promise<readonly CatalogEntry[]> {
  const names = await readdir(fileURLToPath(folder), { recursive: true });
  const paths = names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length).replaceAll('\\', '/'));
  return Promise.all(
    paths.sort().map(async (path) => {
      // Each entry is checked against PackageModel in its own file.
      const module = (await import(new URL(`${path}.ts`, folder).href)) as { readonly default: PackageModel };
      return { path, model: module.default };
    }),
  );
}
