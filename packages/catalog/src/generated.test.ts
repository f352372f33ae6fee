import { describe, expect, it } from 'vitest';

import { catalogEntriesOnDisk } from '../../../scripts/catalog-entries.ts';
import { catalogModuleOf, entryPathOf } from '../../../scripts/generate-catalog-index.ts';
import { catalogPageOf } from '../../../scripts/generate-catalog-page.ts';

// `pnpm generate` runs this file with --update, which writes what is stale here.
describe('generated files', async () => {
  const entries = await catalogEntriesOnDisk();

  it('gathers every entry in one module', async () => {
    await expect(catalogModuleOf(entries.map(({ model }) => model))).toMatchFileSnapshot('./catalog.ts');
  });

  it('describes every entry on the reference page', async () => {
    await expect(catalogPageOf(entries.map(({ model }) => model))).toMatchFileSnapshot('../../../docs/catalog.md');
  });

  it.each(entries)('holds $path in the file named by its package', ({ path, model }) => {
    expect(path).toBe(entryPathOf(model.package));
  });
});
