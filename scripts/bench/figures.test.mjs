import { expect, it } from 'vitest';
import { figure, median, quantile, ratioOf, table } from './figures.mjs';

it('compares what was measured in the same run', () => {
  const slow = { run: 1, seconds: 10 };
  const results = [slow, { run: 2, seconds: 2 }, { run: 3, seconds: 4 }];
  const others = [
    { run: 1, seconds: 5 },
    { run: 2, seconds: 1 },
    { run: 3, seconds: 1 },
  ];
  expect(ratioOf(results, others, 'seconds')).toBe(2);
  expect(ratioOf(results, others, 'megabytes')).toBeUndefined();
});

it('finds the middle and the worst of many', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(quantile([5, 4, 3, 2, 1], 0.95)).toBe(5);
});

it('writes figures as people read them', () => {
  expect([figure(1234567.891, 2), figure(999, 0), figure(undefined, 1)]).toEqual(['1,234,567.89', '999', '–']);
  expect(table(['', 'a'], [['b', '1']])).toBe('|  | a |\n| --- | ---: |\n| b | 1 |');
});
