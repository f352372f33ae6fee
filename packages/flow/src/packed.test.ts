import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from './packed.ts';

const nothingNamed = { nameOf: () => undefined, named: () => undefined };
const same = (text: string): string => text;

/** What data comes back as from a file. */
function kept(value: unknown, write = same, read = same): unknown {
  // It was written from packed data.
  const parts = JSON.parse(JSON.stringify(packed(value, nothingNamed, write))) as ReturnType<typeof packed>;
  return unpacked(parts, nothingNamed, read);
}

describe('packed data', () => {
  it('comes back as it was', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
        fc.boolean(),
        fc.constant(null),
        fc.bigInt(),
        tie('list'),
        tie('map'),
        tie('set'),
        tie('object'),
      ),
      list: fc.array(tie('tree')),
      map: fc.array(fc.tuple(fc.string(), tie('tree'))).map((entries) => new Map(entries)),
      set: fc.array(fc.string()).map((items) => new Set(items)),
      object: fc.dictionary(fc.stringMatching(/^[a-z ]{1,6}$/), tie('tree'), { noNullPrototype: true }),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(kept(value)).toEqual(value);
      }),
    );
  });

  it('holds what is equal once', () => {
    const place = { file: 'a.ts', start: 1, end: 2 };
    const parts = packed([place, { ...place }, [place]], nothingNamed, same);
    expect(parts.filter((part) => part === 'a.ts')).toHaveLength(1);
    expect(parts).toHaveLength(new Set(parts.map((part) => JSON.stringify(part))).size);
  });

  it('tells what lies in itself once', () => {
    const cells = new Map<string, unknown>([['name', 'ada']]);
    cells.set('closure', { environment: { place: 'a', cells } });
    expect(kept(cells)).toEqual(
      new Map<string, unknown>([
        ['name', 'ada'],
        ['closure', { environment: { place: 'a', cells: new Map() } }],
      ]),
    );
  });

  it('names what whoever reads it has, too', () => {
    const api = { key: 'pino>default', call: () => undefined };
    const names = {
      nameOf: (value: object) => (value === api ? api.key : undefined),
      named: (name: string) => ({ name }),
    };
    expect(unpacked(packed({ api }, names, same), names, same)).toEqual({ api: { name: 'pino>default' } });
  });

  it('tells paths from another root, keys of maps included', () => {
    const value = new Map([['/here/a.ts#3', { file: '/here/a.ts' }]]);
    const moved = kept(
      value,
      (text) => text.replace('/here/', '<root>/'),
      (text) => text.replace('<root>/', '/there/'),
    );
    expect(moved).toEqual(new Map([['/there/a.ts#3', { file: '/there/a.ts' }]]));
  });
});
