import { describe, expect, expectTypeOf, it } from 'vitest';

import { purpose, withPurpose } from './purpose.ts';

const send = (to: string, times: number): boolean => to.length > times;

describe('purpose', () => {
  it('returns the very function, with its type', () => {
    const annotated = purpose('analytics.reporting', 'marketing')(send);
    expect(annotated).toBe(send);
    expectTypeOf(annotated).toEqualTypeOf<typeof send>();
  });
});

describe('withPurpose', () => {
  it('returns the very function, with its type', () => {
    expect(withPurpose('analytics.reporting', send)).toBe(send);
    const annotated = withPurpose(['analytics.reporting', 'newsletter.weekly'], send);
    expect(annotated).toBe(send);
    expectTypeOf(annotated).toEqualTypeOf<typeof send>();
  });
});
