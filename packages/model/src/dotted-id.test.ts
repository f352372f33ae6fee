import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { categories } from './categories.ts';
import { covers, nearestEntryOf } from './dotted-id.ts';
import { purposes } from './purposes.ts';

const dottedId = fc
  .array(fc.constantFrom('user', 'contact', 'email', 'e'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('.'));

describe('covers', () => {
  it('counts whole words only', () => {
    expect(covers('user.contact', 'user.contact.email')).toBe(true);
    expect(covers('user.contact', 'user.contacts')).toBe(false);
    expect(covers('user.contact.email', 'user.contact')).toBe(false);
  });

  it('is a partial order', () => {
    fc.assert(
      fc.property(dottedId, dottedId, dottedId, (a, b, c) => {
        expect(covers(a, a)).toBe(true);
        if (covers(a, b) && covers(b, a)) expect(a).toBe(b);
        if (covers(a, b) && covers(b, c)) expect(covers(a, c)).toBe(true);
      }),
    );
  });

  it.each(
    [...categories, ...purposes].flatMap(({ id, parent }) => (parent === undefined ? [] : [[parent, id] as const])),
  )('holds between %s and %s', (parent, id) => {
    expect(covers(parent, id)).toBe(true);
  });
});

describe('nearestEntryOf', () => {
  const entries = new Map([
    ['user', 1],
    ['user.contact', 2],
  ]);

  it('climbs to the nearest id with an entry', () => {
    expect(nearestEntryOf('user.contact', entries)).toBe(2);
    expect(nearestEntryOf('user.contact.email.work', entries)).toBe(2);
    expect(nearestEntryOf('user.name', entries)).toBe(1);
    expect(nearestEntryOf('system.name', entries)).toBeUndefined();
    expect(nearestEntryOf('', entries)).toBeUndefined();
    expect(nearestEntryOf('.user', entries)).toBeUndefined();
  });
});
