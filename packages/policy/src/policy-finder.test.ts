import { describe, expect, it } from 'vitest';
import { policyFinder, type PolicyFinder } from './policy-finder.ts';
import { options } from './testing/sample-policy.ts';

/** A finder over files in memory, with a clock that a test sets. */
function finderOver(files: Map<string, string>): { find: PolicyFinder; clock: { now: number }; reads: string[] } {
  const clock = { now: 0 };
  const reads: string[] = [];
  const find = policyFinder(
    {
      stampOf: (file) => files.get(file),
      read: (file) => {
        reads.push(file);
        return files.get(file);
      },
      now: () => clock.now,
    },
    options,
  );
  return { find, clock, reads };
}

describe('finding policies', () => {
  it('takes the nearest one above a file', () => {
    const { find } = finderOver(
      new Map([
        ['/app/privacy.yaml', 'version: 1'],
        ['/app/shop/privacy.yml', 'version: 1'],
      ]),
    );
    expect(find('/app/shop/src/cart.ts')).toMatchObject({ file: '/app/shop/privacy.yml', folder: '/app/shop' });
    expect(find('/app/src/cart.ts')).toMatchObject({ file: '/app/privacy.yaml', folder: '/app', problems: [] });
    expect(find('/other/cart.ts')).toBeUndefined();
    expect(find('C:\\other\\cart.ts')).toBeUndefined();
  });

  it('prefers the usual name', () => {
    const { find } = finderOver(
      new Map([
        ['/app/privacy.yml', 'version: 1'],
        ['/app/privacy.yaml', 'version: 1'],
      ]),
    );
    expect(find('/app/a.ts')?.file).toBe('/app/privacy.yaml');
  });

  it('reads a file once, and again when it has changed', () => {
    const files = new Map([['/app/privacy.yaml', 'version: 1']]);
    const { find, clock, reads } = finderOver(files);
    const first = find('/app/a.ts');
    expect(find('/app/src/deep/b.ts')).toBe(first);
    clock.now = 5000;
    expect(find('/app/a.ts')).toBe(first);
    expect(reads).toHaveLength(1);
    files.set('/app/privacy.yaml', 'version: 1\npreset: strict');
    clock.now = 10_000;
    expect(find('/app/a.ts')?.policy?.preset).toBe('strict');
    expect(reads).toHaveLength(2);
  });

  it('sees a policy come and go', () => {
    const files = new Map<string, string>();
    const { find, clock } = finderOver(files);
    expect(find('/app/a.ts')).toBeUndefined();
    files.set('/app/privacy.yaml', 'version: 1');
    clock.now = 5000;
    expect(find('/app/a.ts')).toBeDefined();
    files.clear();
    clock.now = 10_000;
    expect(find('/app/a.ts')).toBeUndefined();
  });

  it('tells what is wrong, and has no policy then', () => {
    const { find } = finderOver(new Map([['/app/privacy.yaml', 'version: 2']]));
    const found = find('/app/a.ts');
    expect(found?.policy).toBeUndefined();
    expect(found?.problems).toMatchObject([{ file: '/app/privacy.yaml', start: { line: 1, column: 10 } }]);
  });

  it.each([
    ['title: Privacy\nbody: We like it.', false],
    ['', false],
    ['purposes: {}', true],
    ['# yaml\n\nversion: 1', true],
  ])('takes %j for a policy: %s', (text, isPolicy) => {
    const { find } = finderOver(
      new Map([
        ['/app/locales/privacy.yaml', text],
        ['/app/privacy.yaml', 'version: 1'],
      ]),
    );
    expect(find('/app/locales/en.ts')?.folder).toBe(isPolicy ? '/app/locales' : '/app');
  });
});
