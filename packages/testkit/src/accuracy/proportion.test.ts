import { describe, expect, it } from 'vitest';
import { percentText, shareOf, wilsonIntervalOf } from './proportion.ts';

describe('wilsonIntervalOf', () => {
  // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20 and 1 of 29.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('agrees with published values for %i of %i', (part, whole, low, high) => {
    const interval = wilsonIntervalOf({ part, whole });
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('stays between 0 and 1', () => {
    expect(wilsonIntervalOf({ part: 5, whole: 5 })?.high).toBe(1);
    expect(wilsonIntervalOf({ part: 0, whole: 5 })?.low).toBe(0);
  });
});

it('has no share of nothing', () => {
  expect(shareOf({ part: 0, whole: 0 })).toBeUndefined();
  expect(percentText({ part: 0, whole: 0 })).toBe('–');
});

it('is written with its interval', () => {
  expect(percentText({ part: 81, whole: 263 })).toBe('30.8 % (25.5–36.6)');
});
