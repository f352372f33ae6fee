import type { Expectation, ReportedFinding } from './expectations.ts';

interface Difference {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** What expectations and findings disagree on, one readable entry each, in source order; empty when they agree. */
export function compareFindings(
  expected: readonly Expectation[],
  actual: readonly ReportedFinding[],
): readonly string[] {
  const unmatched = [...actual];
  const missing: Expectation[] = [];
  for (const expectation of exactFirst(expected)) {
    const index = unmatched.findIndex((finding) => isMetBy(expectation, finding));
    if (index === -1) missing.push(expectation);
    else unmatched.splice(index, 1);
  }
  return [...missing.map(missingDifference), ...unmatched.map(unexpectedDifference)]
    .sort((a, b) => compareText(a.file, b.file) || a.line - b.line)
    .map((difference) => `${difference.file}:${difference.line} ${difference.text}`);
}

/** Expectations with a message choose first, so that one without never takes the finding of another. */
function exactFirst(expected: readonly Expectation[]): readonly Expectation[] {
  return [...expected].sort((a, b) => Number(a.message === undefined) - Number(b.message === undefined));
}

function isMetBy(expectation: Expectation, finding: ReportedFinding): boolean {
  return (
    expectation.file === finding.file &&
    expectation.line === finding.line &&
    expectation.rule === finding.rule &&
    (expectation.message === undefined || expectation.message === finding.message)
  );
}

function missingDifference({ file, line, rule, message }: Expectation): Difference {
  return { file, line, text: message === undefined ? `missing ${rule}` : `missing ${rule}: ${message}` };
}

function unexpectedDifference({ file, line, rule, message }: ReportedFinding): Difference {
  return { file, line, text: `unexpected ${rule}: ${message}` };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
