import { describe, expect, it } from 'vitest';

import { asked, summary } from './questions.test-support.ts';

describe('members', () => {
  const nested = `interface Address { /** @personalData user.contact.address.street */ street: string }
    interface Inside { address: Address; others: Address[] }
    interface User { inside: Inside; boss?: User; places: Map<string, Address> }
    declare const user: User; declare const users: User[]; use(user, users)`;

  it('count however deep they are, in unions, arrays and Maps, and where types recur', () => {
    expect(summary(nested, 'user', { whole: true, around: 'user,' }).map((line) => line.split(':')[0])).toEqual([
      'inside.address.street',
      'places.*.street',
      'inside.others.*.street',
    ]);
  });

  it('of elements count', () => {
    expect(summary(nested, 'users', { path: ['*', 'inside', 'others', '0'], whole: true, around: 'users)' })).toEqual([
      'street: user.contact.address.street (declared on Address)',
    ]);
  });

  it('count beside the entries of a record', () => {
    const record = `interface User { /** @personalData user.contact.email */ email: string }
      declare const user: User & Record<string, unknown>; use(user)`;
    expect(summary(record, 'user', { whole: true, around: 'user)' })).toEqual([
      'email: user.contact.email (declared on User)',
    ]);
  });

  it('are left out by path, with all below', () => {
    const omitted = ['inside.others', 'places.*.street'];
    expect(summary(nested, 'user', { whole: true, omitted, around: 'user,' })).toEqual([
      'inside.address.street: user.contact.address.street (declared on Address)',
    ]);
  });
});

describe('broken programs', () => {
  it('give no answer instead of an error', () => {
    const source =
      'type A = A[]; interface B extends B { x: C<B> } type C<T> = { d: C<C<T>> }; declare const a: A, b: B; use(b, a, (c.d).e, )';
    for (const expression of ['a', 'b', '(c.d).e', 'use(b, a, (c.d).e, )']) {
      expect(asked(source, expression, { whole: true, path: ['x'] }).data).toEqual([]);
      expect(asked(source, expression, { whole: true }).data).toEqual([]);
    }
    expect(asked(source, 'use(b').data).toEqual([]);
  });

  it('end in time where a type recurs for ever', () => {
    const source =
      'interface Box<T> { value: T; next: Box<Box<T>>; left: Box<T[]>; right: Box<{ t: T }> } declare const box: Box<string>; use(box)';
    expect(asked(source, 'box', { whole: true, around: 'box)' }).data).toEqual([]);
  });
});
