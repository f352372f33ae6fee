import { describe, expect, it } from 'vitest';

import type { FunctionId } from './ir.ts';
import { alsoDenotedBy, changed, denotedBy, joinLabels, labelOf, memberOf, textOf, type Label } from './label.ts';
import { placeAt } from './lattice.test-support.ts';

const user = labelOf({ kind: 'parameter', function: '/app/a.ts#0' as FunctionId, index: 0 }, placeAt(1));

describe('the member of a label', () => {
  it('lies one step further, under a key of its own', () => {
    const email = memberOf(user, 'email', placeAt(5));
    expect(email?.path).toEqual(['email']);
    expect(email?.key).toBe(`${user.key}/email`);
  });

  it('is denoted by the expression that loads it, and by its path below older ones', () => {
    expect(memberOf(user, 'email', placeAt(5))?.origins).toEqual([
      { location: placeAt(5), path: [] },
      { location: placeAt(1), path: ['email'] },
    ]);
  });

  it('is not there once it was removed', () => {
    expect(memberOf(changed(user, { omitted: ['email'] }), 'email', undefined)).toBeUndefined();
  });

  it('keeps what was removed below it', () => {
    const label = changed(user, { omitted: ['contact.email', 'name'] });
    expect(memberOf(label, 'contact', undefined)?.omitted).toEqual(['email']);
  });

  it('is text again where the value was turned into text', () => {
    const text = textOf(user);
    expect(memberOf(text, 'length', undefined)).toBe(text);
  });

  it('keeps its name where the object was made from another, but not where it is an element', () => {
    const parsed = changed(user, { exact: false });
    expect(memberOf(parsed, 'email', undefined)?.path).toEqual(['email']);
    expect(memberOf(parsed, '0', undefined)).toBe(parsed);
  });
});

describe('joining labels', () => {
  it('keeps a protection that holds on both ways alone', () => {
    const one = changed(user, { protections: ['masked', 'encrypted'] });
    const other = changed(user, { protections: ['encrypted'] });
    expect(joinLabels(one, other).protections).toEqual(['encrypted']);
  });

  it('keeps an omission only if both have it', () => {
    expect(joinLabels(changed(user, { omitted: ['email'] }), user).omitted).toEqual([]);
  });

  it('is not asked of a claim and of what a library may have made of it', () => {
    const weak = changed(user, { weak: true });
    expect(weak.key).not.toBe(user.key);
    expect(changed(weak, { weak: true }).key).toBe(weak.key);
    expect(memberOf(weak, 'email', undefined)?.key).toBe(
      changed(memberOf(user, 'email', undefined)!, { weak: true }).key,
    );
  });

  it('is exact and whole if one of them is', () => {
    expect(joinLabels(textOf(user), user)).toMatchObject({ exact: true, whole: true });
  });
});

describe('turning into text', () => {
  it('takes the members of an object, and leaves alone what was computed before', () => {
    expect(textOf(user)).toMatchObject({ exact: false, whole: false });
    const serialised = changed(user, { exact: false });
    expect(textOf(serialised)).toBe(serialised);
  });

  it('takes the members of what lies in a cell, too', () => {
    const lookedUp: Label = {
      ...labelOf({ kind: 'cell', cell: '/app/a.ts#1' }, placeAt(1)),
      exact: false,
      origins: [],
    };
    expect(textOf(lookedUp).whole).toBe(false);
  });
});

describe('the expressions that denote a label', () => {
  it('are at most four, of which the first one stays', () => {
    const far = [2, 3, 4, 5, 6].reduce<Label>((label, at) => denotedBy(label, placeAt(at)), user);
    expect(far.origins).toHaveLength(4);
    expect(far.origins.at(0)?.location).toEqual(placeAt(6));
    expect(far.origins.at(-1)?.location).toEqual(placeAt(1));
  });

  it('are not repeated', () => {
    expect(denotedBy(user, placeAt(1))).toBe(user);
  });

  it('take in an older one before the first', () => {
    const known = alsoDenotedBy(denotedBy(user, placeAt(2)), { location: placeAt(9), path: [] });
    expect(known.origins.map(({ location }) => location.start)).toEqual([2, 9, 1]);
  });
});
