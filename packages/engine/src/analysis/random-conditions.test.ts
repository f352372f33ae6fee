import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compilerOf } from '../compiler/program.test-support.ts';
import { analysisOf } from './analysis.ts';
import {
  decidedCalls,
  leakingLines,
  plainCalls,
  sourceOf,
  type DecidedCall,
} from './random-conditions.test-support.ts';

const file = '/app/main.ts';

function reportedLines(call: DecidedCall): ReadonlySet<number> {
  const view = analysisOf(compilerOf({ [file]: sourceOf(call) })).fileView(file);
  return new Set(view?.flowsTo('log').map(({ at }) => view.text.slice(0, at.start).split('\n').length));
}

const sorted = (lines: ReadonlySet<number>): readonly number[] => [...lines].sort((one, other) => one - other);

describe('what callers decide', () => {
  it('hides no leak that some run shows', () => {
    fc.assert(
      fc.property(decidedCalls, (call) => {
        const reported = reportedLines(call);
        const missed = sorted(leakingLines(call)).filter((line) => !reported.has(line));
        expect(missed, sourceOf(call)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is all that counts where a function asks for nothing else', () => {
    fc.assert(
      fc.property(plainCalls, (call) => {
        expect(sorted(reportedLines(call)), sourceOf(call)).toEqual(sorted(leakingLines(call)));
      }),
      { numRuns: 100 },
    );
  });
});
