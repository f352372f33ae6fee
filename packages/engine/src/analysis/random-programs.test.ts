import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compilerOf } from '../compiler/program.test-support.ts';
import { analysisOf } from './analysis.ts';
import { leakingLines, programs, sourceOf, straightLines, type Statement } from './random-programs.test-support.ts';

const file = '/app/main.ts';

/** The lines on which the analysis says that the e-mail address is logged in the clear. */
function reportedLines(statements: readonly Statement[]): ReadonlySet<number> {
  const view = analysisOf(compilerOf({ [file]: sourceOf(statements) })).fileView(file);
  const flows = view?.flowsTo('log').filter(({ protections }) => protections.length === 0) ?? [];
  return new Set(flows.map(({ at }) => (view?.text ?? '').slice(0, at.start).split('\n').length));
}

const sorted = (lines: ReadonlySet<number>): readonly number[] => [...lines].sort((one, other) => one - other);

describe('random programs', () => {
  it('that leak on some run are reported on each line that leaks', () => {
    fc.assert(
      fc.property(programs, (statements) => {
        const reported = reportedLines(statements);
        const missed = sorted(leakingLines(statements)).filter((line) => !reported.has(line));
        expect(missed, sourceOf(statements)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('without branches are reported on no other line', () => {
    fc.assert(
      fc.property(straightLines, (statements) => {
        expect(sorted(reportedLines(statements)), sourceOf(statements)).toEqual(sorted(leakingLines(statements)));
      }),
      { numRuns: 300 },
    );
  });
});
