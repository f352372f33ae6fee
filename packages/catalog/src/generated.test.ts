import { describe, expect, it } from 'vitest';

import { catalogEntriesOnDisk } from '../../../scripts/catalog-entries.ts';
import { catalogIndexOf, entryPathOf } from '../../../scripts/generate-catalog-index.ts';
import { catalogPageOf } from '../../../scripts/generate-catalog-page.ts';

// `pnpm generate` runs this file with --update, which writes what is stale here.
describe('generated files', async () => {
  const entries = await catalogEntriesOnDisk();

  it('lists every entry in the index', async () => {
    const index = catalogIndexOf(entries.map(({ path }) => path));
    await expect(index).toMatchFileSnapshot('./catalog.ts');
  });

  it('describes every entry on the reference page', async () => {
    await expect(catalogPageOf(entries.map(({ model }) => model))).toMatchFileSnapshot('../../../docs/catalog.md');
  });

  it.each(entries)('holds $path in the file named by its package', ({ path, model }) => {
    expect(path).toBe(entryPathOf(model.package));
  });
});
