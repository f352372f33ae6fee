import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { categories } from './categories.ts';
import { editDistance, nearestWord } from './nearest-word.ts';

const categoryIds = categories.map(({ id }) => id);

describe('nearestWord', () => {
  it.each([
    ['user.contact.emial', 'user.contact.email'],
    ['user.contact.e-mail', 'user.contact.email'],
    ['User.Contact.Email', 'user.contact.email'],
    ['user.contact.phone', 'user.contact.phone_number'],
    ['email', 'user.contact.email'],
    ['postal_code', 'user.contact.address.postal_code'],
    ['user.contact.emails', 'user.contact.email'],
    ['user.financial.creditcard', 'user.financial.credit_card'],
  ])('reads %s as %s', (written, meant) => {
    expect(nearestWord(written, categoryIds)).toBe(meant);
  });

  it.each(['', 'x', 'colour', 'tax', 'user.contact.carrier_pigeon', 'us'])('suggests nothing for %j', (written) => {
    expect(nearestWord(written, categoryIds)).toBeUndefined();
  });

  it('finds every candidate itself', () => {
    for (const id of categoryIds) expect(nearestWord(id, categoryIds)).toBe(id);
  });

  it('finds a word with one letter dropped, or another as near', () => {
    fc.assert(
      fc.property(fc.constantFrom(...categoryIds), fc.nat(), (id, seed) => {
        const position = seed % id.length;
        const written = id.slice(0, position) + id.slice(position + 1);
        const found = nearestWord(written, categoryIds);
        expect(found).toBeDefined();
        expect(editDistance(written, String(found))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('editDistance', () => {
  it('counts a swap of neighbours as one edit', () => {
    expect(editDistance('emial', 'email')).toBe(1);
  });

  it('is zero for equal words only, symmetric, and at most the longer length', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
