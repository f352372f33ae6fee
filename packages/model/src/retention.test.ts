import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { approximateDaysOf, formatRetention, parseRetention, type Duration, type Retention } from './retention.ts';

const none: Duration = { years: 0, months: 0, weeks: 0, days: 0, hours: 0, minutes: 0, seconds: 0 };

describe('parseRetention', () => {
  it.each<[string, Retention]>([
    ['P2Y', { duration: { ...none, years: 2 } }],
    ['P30D', { duration: { ...none, days: 30 } }],
    ['P2W', { duration: { ...none, weeks: 2 } }],
    ['PT0S', { duration: none }],
    ['P1Y6M', { duration: { ...none, years: 1, months: 6 } }],
    ['P1M', { duration: { ...none, months: 1 } }],
    ['PT1M', { duration: { ...none, minutes: 1 } }],
    ['P2Y after account.closed', { duration: { ...none, years: 2 }, after: 'account.closed' }],
    ['  P3Y   after contract-end ', { duration: { ...none, years: 3 }, after: 'contract-end' }],
  ])('reads %j', (written, retention) => {
    expect(parseRetention(written)).toEqual({ retention });
  });

  it.each([
    ['', "A retention is an ISO 8601 duration such as 'P2Y', but none is written."],
    ['30', "'30' has no unit: a retention is an ISO 8601 duration such as 'P30D' (30 days) or 'P2Y' (2 years)."],
    ['30 days', "'30' has no unit: a retention is an ISO 8601 duration such as 'P30D' (30 days) or 'P2Y' (2 years)."],
    ['forever', "'forever' is no ISO 8601 duration such as 'P30D' (30 days) or 'P2Y' (2 years)."],
    ['P', "'P' is no ISO 8601 duration such as 'P30D' (30 days) or 'P2Y' (2 years)."],
    ['PT', "'PT' is no ISO 8601 duration such as 'P30D' (30 days) or 'P2Y' (2 years)."],
    ['P1DT', "'P1DT' is no ISO 8601 duration such as 'P30D' (30 days) or 'P2Y' (2 years)."],
    ['p2y', "'p2y' is no ISO 8601 duration such as 'P30D' (30 days) or 'P2Y' (2 years)."],
    ['P2D1Y', "'P2D1Y' is no ISO 8601 duration such as 'P30D' (30 days) or 'P2Y' (2 years)."],
    ['P2Y from', "'from' is not expected here: an event follows 'after', as in 'P2Y after account.closed'."],
    ['P2Y after', "An event is missing behind 'after', as in 'P2Y after account.closed'."],
    ['P2Y after the end', "'the end' is no event: write one dotted name, as in 'P2Y after account.closed'."],
  ])('refuses %j and says why', (written, problem) => {
    expect(parseRetention(written)).toEqual({ problem });
  });

  it('reads what formatRetention writes', () => {
    const count = fc.nat({ max: 10_000 });
    const duration: fc.Arbitrary<Duration> = fc.record({
      years: count,
      months: count,
      weeks: count,
      days: count,
      hours: count,
      minutes: count,
      seconds: count,
    });
    const after = fc.stringMatching(/^[a-z]\w{0,8}(\.\w{1,8}){0,2}$/);
    const retention: fc.Arbitrary<Retention> = fc.record({ duration, after }, { requiredKeys: ['duration'] });
    fc.assert(
      fc.property(retention, (kept) => {
        expect(parseRetention(formatRetention(kept))).toEqual({ retention: kept });
      }),
    );
  });

  it('answers any text with a retention or a sentence, and refuses every bare number', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const { retention, problem } = parseRetention(written);
        expect(retention === undefined).toBe(problem !== undefined);
        if (problem !== undefined) expect(problem).toMatch(/\.$/);
      }),
    );
    fc.assert(fc.property(fc.nat(), (number) => parseRetention(String(number)).problem !== undefined));
  });
});

describe('approximateDaysOf', () => {
  it('orders durations in different units', () => {
    const days = (written: string): number => {
      const { retention } = parseRetention(written);
      if (retention === undefined) throw new Error(`'${written}' is no retention.`);
      return approximateDaysOf(retention.duration);
    };
    expect(days('P12M')).toBeCloseTo(days('P1Y'));
    expect(days('P13M')).toBeGreaterThan(days('P1Y'));
    expect(days('PT24H')).toBe(days('P1D'));
    expect(days('PT0S')).toBe(0);
  });
});
