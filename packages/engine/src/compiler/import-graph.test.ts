import { describe, expect, it } from 'vitest';

import { ImportGraph } from './import-graph.ts';
import { compilerOf, type ProgramFiles } from './program.test-support.ts';

const files: ProgramFiles = {
  '/app/hooks/index.ts': `'use client';
export * from './orders';
export * from './people';
export { useOne as useFirst } from './first';
export * as money from './money';
export * from './more';
`,
  '/app/hooks/orders.ts': `import { list } from '../list'; export const useOrders = () => list(); export type Order = string;`,
  '/app/hooks/people.ts': `export function usePeople() {}`,
  '/app/hooks/first.ts': `export const useOne = 1;`,
  '/app/hooks/money.ts': `export const format = 1;`,
  '/app/hooks/more/index.ts': `export * from './deep';`,
  '/app/hooks/more/deep.ts': `export default 1; export const { useDeep, other: [useDeeper] } = { useDeep: 1, other: [2] };`,
  '/app/list.ts': `export const list = () => [];`,
  '/app/orders-page.ts': `import { useOrders, type Order } from './hooks'; export const page = useOrders;`,
  '/app/people-page.ts': `import { usePeople } from './hooks'; export const page = usePeople;`,
  '/app/first-page.ts': `import { useFirst } from './hooks'; export const page = useFirst;`,
  '/app/money-page.ts': `import { money } from './hooks'; export const page = money;`,
  '/app/deep-page.ts': `import { useDeeper } from './hooks'; export const page = useDeeper;`,
  '/app/whole-page.ts': `import * as hooks from './hooks'; export const page = hooks;`,
  '/app/mixed-page.ts': `import { usePeople } from './hooks'; export const late = () => import('./hooks'); export const page = usePeople;`,
  '/app/unknown-page.ts': `import { useNothing } from './hooks'; export const page = useNothing;`,
  '/app/app.ts': `import { page } from './orders-page'; export const app = page;`,
};

/** Pages that depend on an edited file. */
function pagesOf(edited: string, namesChange = false): readonly string[] {
  const found = new ImportGraph().withImporters(compilerOf(files), [`/app/${edited}`], {
    ofNames: namesChange,
    isHidden: () => false,
  });
  return [...found].flatMap((file) => /^\/app\/(\w+)-page\.ts$/.exec(file)?.[1] ?? []).sort();
}

/** Those that take a module as a whole, or a name that leads nowhere. */
const always = ['mixed', 'unknown', 'whole'];

describe('files that depend on an edited one', () => {
  it.each([
    ['hooks/orders.ts', ['orders']],
    ['hooks/people.ts', ['people']],
    ['hooks/first.ts', ['first']],
    ['hooks/money.ts', ['money']],
    ['hooks/more/deep.ts', ['deep']],
    ['list.ts', ['orders']],
  ])('are, through a module that passes names on, those that take the names of %s', (edited, pages) => {
    expect(pagesOf(edited)).toEqual([...pages, ...always].sort());
  });

  it('are all that import the module that passes names on, where it is edited itself', () => {
    const all = ['deep', 'first', 'mixed', 'money', 'orders', 'people', 'unknown', 'whole'];
    expect(pagesOf('hooks/index.ts')).toEqual(all);
    expect(pagesOf('hooks/more/index.ts')).toEqual(['deep', ...always].sort());
  });

  it('are only those that name something of theirs, where an edit shows nothing to others', () => {
    const found = new ImportGraph().withImporters(compilerOf(files), ['/app/list.ts'], {
      ofNames: false,
      isHidden: (file) => file === '/app/list.ts',
    });
    expect([...found].sort()).toEqual(['/app/hooks/orders.ts', '/app/list.ts']);
    const all = new ImportGraph().withImporters(compilerOf(files), ['/app/hooks/orders.ts'], {
      ofNames: false,
      isHidden: () => true,
    });
    expect([...all]).toContain('/app/orders-page.ts');
    expect([...all]).not.toContain('/app/app.ts');
  });

  it('are all that may take a name, where names may lead elsewhere', () => {
    expect(pagesOf('hooks/people.ts', true)).toEqual([
      'deep',
      'first',
      'mixed',
      'money',
      'orders',
      'people',
      'unknown',
      'whole',
    ]);
  });

  it('are those that import them in turn', () => {
    const found = new ImportGraph().withImporters(compilerOf(files), ['/app/list.ts'], {
      ofNames: false,
      isHidden: () => false,
    });
    expect(found.has('/app/app.ts')).toBe(true);
  });
});
