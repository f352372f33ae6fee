import { describe, expect, it } from 'vitest';

import { isSamePart } from './same-part.ts';

describe('isSamePart', () => {
  it.each([
    ['user', 'User'],
    ['user', 'users'],
    ['UserEntity', 'user'],
    ['UserDocument', 'User'],
    ['ledgerEntry', 'ledger_entries'],
    ['addresses', 'Address'],
    ['session:', 'session:42'],
    ['exports/', 'exports/42.json'],
  ])('%s and %s are one', (one, other) => {
    expect(isSamePart(one, other)).toBe(true);
    expect(isSamePart(other, one)).toBe(true);
  });

  it.each([
    ['user', 'userProfile'],
    ['order', 'orderItem'],
    ['cart:', 'session:'],
    ['Address', 'Addres'],
    ['table', 'document'],
  ])('%s and %s are two', (one, other) => {
    expect(isSamePart(one, other)).toBe(false);
    expect(isSamePart(other, one)).toBe(false);
  });
});
