import { describe, expect, it } from 'vitest';
import { linesOf, rangesOf } from './line-range.ts';
import { labelOf, locationOf } from './samples.test-support.ts';

describe('linesOf', () => {
  it('are the lines of the region, first and last', () => {
    expect(linesOf(locationOf('a.ts', 4, 7))).toEqual({ file: 'a.ts', first: 4, last: 7 });
  });

  it('leave out a line that the region ends before', () => {
    const location = { ...locationOf('a.ts', 4), end: { line: 5, column: 1, offset: 400 } };
    expect(linesOf(location)).toEqual({ file: 'a.ts', first: 4, last: 4 });
  });
});

describe('rangesOf', () => {
  it('are the lines of a label and its other places', () => {
    expect(rangesOf(labelOf({ file: 'a.ts', line: 4, argLine: 7, also: ['pages/[slug]/b.ts:12'] }))).toEqual([
      { file: 'a.ts', first: 4, last: 7 },
      { file: 'pages/[slug]/b.ts', first: 12, last: 12 },
    ]);
  });
});
