import { expect, it } from 'vitest';

import { withSortedUnions } from './union-order.ts';

it.each([
  ['"b" | "a" | ""', '"" | "a" | "b"'],
  ['{ kind: "b" | "a"; of?: undefined | string[]; }', '{ kind: "a" | "b"; of?: string[] | undefined; }'],
  [
    '(one: 2 | 1) => Promise<{ b: 1 } | { a: "x | y" | "w" }>',
    '(one: 1 | 2) => Promise<{ a: "w" | "x | y" } | { b: 1 }>',
  ],
  ['Map<string, b | a>[]', 'Map<string, a | b>[]'],
  ['(b | a)[] | undefined', 'undefined | (a | b)[]'],
])('takes the parts of unions in any order: %s, %s', (one, other) => {
  expect(withSortedUnions(one)).toBe(withSortedUnions(other));
});

it.each([
  ['{ a: string; b: number; }', '{ a: number; b: string; }'],
  ['(a: string | number) => void', '(a: string) => number | void'],
  ['{ a: "x" | "y" }', '{ a: "x | y" }'],
])('keeps apart what differs: %s, %s', (one, other) => {
  expect(withSortedUnions(one)).not.toBe(withSortedUnions(other));
});
