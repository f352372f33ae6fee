import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { changed, joinLabels, memberOf, MAX_PATH, sameClaim, type Change, type Label } from './label.ts';
import { commonGuards, sameGuards } from './guards.ts';
import { guards, labels, placeAt, sameKeyLabels, shapes, states, values } from './lattice.test-support.ts';
import { joinShapes, sameShape } from './shape.ts';
import type { State } from './state.ts';
import { join, sameValue } from './value.ts';

interface Lattice<Item> {
  readonly items: fc.Arbitrary<Item>;
  readonly join: (one: Item, other: Item) => Item;
  readonly same: (one: Item, other: Item) => boolean;
}

/** What fixpoints rest on: without these laws the order of questions would change the answers. */
function holdsLaws<Item>(name: string, { items, join: joined, same }: Lattice<Item>): void {
  describe(`joining ${name}`, () => {
    it('does not depend on the order', () => {
      fc.assert(fc.property(items, items, (one, other) => same(joined(one, other), joined(other, one))));
    });

    it('does not depend on the grouping', () => {
      fc.assert(
        fc.property(items, items, items, (one, other, third) =>
          same(joined(joined(one, other), third), joined(one, joined(other, third))),
        ),
      );
    });

    it('adds nothing to itself', () => {
      fc.assert(fc.property(items, (one) => same(joined(one, one), one)));
    });

    it('adds nothing that is there already', () => {
      fc.assert(fc.property(items, items, (one, other) => same(joined(joined(one, other), other), joined(one, other))));
    });
  });

  describe(`sameness of ${name}`, () => {
    it('is reflexive and symmetric', () => {
      fc.assert(fc.property(items, items, (one, other) => same(one, one) && same(one, other) === same(other, one)));
    });

    it('is transitive', () => {
      fc.assert(
        fc.property(
          items,
          items,
          items,
          (one, other, third) => !same(one, other) || !same(other, third) || same(one, third),
        ),
      );
    });
  });
}

holdsLaws('labels of one key', { items: sameKeyLabels, join: joinLabels, same: sameClaim });
holdsLaws('checks', { items: guards, join: commonGuards, same: sameGuards });
holdsLaws('values', { items: values, join, same: sameValue });
holdsLaws('shapes', { items: shapes, join: joinShapes, same: sameShape });
holdsLaws('states', {
  items: states,
  join: (one, other) => () => {
    const result = one();
    result.joinIn(other());
    return result;
  },
  same: (one, other) => covers(one(), other()) && covers(other(), one()),
});

/** Whether a state has nothing to take in from another. */
function covers(one: State, other: State): boolean {
  return !one.fork().joinIn(other);
}

describe('taking in a state', () => {
  it('says that it grew exactly where something new came', () => {
    fc.assert(
      fc.property(states, states, (one, other) => {
        const state = one();
        const before = state.fork();
        const grew = state.joinIn(other());
        expect(covers(before, state)).toBe(!grew);
        expect(state.joinIn(other())).toBe(false);
      }),
    );
  });

  it('leaves the state that was forked alone', () => {
    fc.assert(
      fc.property(states, states, (one, other) => {
        const state = one();
        state.fork().joinIn(other());
        expect(covers(state, one()) && covers(one(), state)).toBe(true);
      }),
    );
  });
});

describe('a computation on a label', () => {
  const changes: fc.Arbitrary<Change> = fc.record(
    {
      exact: fc.constant(false as const),
      whole: fc.constant(false as const),
      weak: fc.constant(true as const),
      protections: fc.subarray(['masked', 'redacted'] as const),
      omitted: fc.subarray(['a', 'b']),
    },
    { requiredKeys: [] },
  );
  const atMost = (one: Label, other: Label): boolean => sameClaim(joinLabels(one, other), other);

  it('of more gives no less', () => {
    fc.assert(
      fc.property(sameKeyLabels, sameKeyLabels, changes, (one, other, change) =>
        atMost(changed(one, change), changed(joinLabels(one, other), change)),
      ),
    );
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(labels, changes, (label, change) => {
        const once = changed(label, change);
        expect(sameClaim(changed(once, change), once)).toBe(true);
      }),
    );
  });

  it('never makes a path longer than the limit, whatever members are loaded', () => {
    fc.assert(
      fc.property(
        labels,
        fc.array(fc.constantFrom('a', 'b', '*', '0', '__proto__'), { maxLength: 12 }),
        (label, path) => {
          let current: Label | undefined = label;
          for (const name of path) current = current && memberOf(current, name, placeAt(9));
          expect((current ?? label).path.length).toBeLessThanOrEqual(MAX_PATH);
          if (current?.path.length === MAX_PATH) expect(current.path.at(-1)).toBe('*');
        },
      ),
    );
  });
});
