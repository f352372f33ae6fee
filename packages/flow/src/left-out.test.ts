import { describe, expect, it } from 'vitest';

import { allBut, isLeftOut, leavesOut, leftOutBelow, leftOutOfElements } from './left-out.ts';

const named = [allBut(['name', 'address.street'])];

describe('what is left out', () => {
  it('is what the paths name', () => {
    expect(leavesOut(['email', 'card.number'], 'email')).toBe(true);
    expect(leavesOut(['email', 'card.number'], 'card')).toBe(false);
    expect(leftOutBelow(['email', 'card.number'], 'card')).toEqual(['number']);
    expect(isLeftOut(['card.number'], ['card', 'number'])).toBe(true);
  });

  it('is all that is not named, where some is asked for', () => {
    expect(['name', 'address', 'email'].map((name) => leavesOut(named, name))).toEqual([false, false, true]);
    expect(leftOutBelow(named, 'name')).toEqual([]);
    expect(leftOutBelow(named, 'address')).toEqual([allBut(['street'])]);
    expect(isLeftOut(named, ['address', 'street'])).toBe(false);
    expect(isLeftOut(named, ['address', 'zip'])).toBe(true);
    expect(isLeftOut(named, [])).toBe(false);
  });

  it('is the same of each element of a list', () => {
    expect(leavesOut(named, '0')).toBe(false);
    expect(isLeftOut(named, ['*', 'email'])).toBe(true);
    expect(isLeftOut(named, ['*', 'name'])).toBe(false);
    expect(leftOutBelow(['*.email', 'total'], '0')).toEqual(['email']);
    expect(leftOutOfElements(['email', ...named])).toEqual(['*.email', ...named]);
  });

  it('is what either of two queries does not ask for', () => {
    const both = [allBut(['name', 'email']), allBut(['name'])];
    expect(isLeftOut(both, ['email'])).toBe(true);
    expect(isLeftOut(both, ['name'])).toBe(false);
  });
});
