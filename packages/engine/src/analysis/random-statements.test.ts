import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { compilerOf } from '../compiler/program.test-support.ts';
import { analysisOf } from './analysis.ts';
import { bodies, leakingLines, sourceOf, type Lines } from './random-statements.test-support.ts';

const file = '/app/main.ts';

function reportedLines(lines: Lines): ReadonlySet<number> {
  const view = analysisOf(compilerOf({ [file]: sourceOf(lines) })).fileView(file);
  const flows = view?.flowsTo('log').filter(({ protections }) => protections.length === 0) ?? [];
  return new Set(flows.map(({ at }) => (view?.text ?? '').slice(0, at.start).split('\n').length));
}

describe('random statements', () => {
  it('that leak on some run are reported on each line that leaks', () => {
    fc.assert(
      fc.property(bodies, (lines) => {
        const reported = reportedLines(lines);
        const missed = [...leakingLines(lines)].filter((line) => !reported.has(line));
        expect(missed, sourceOf(lines)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
