import type { SourceLocation } from '@privet/model';

/** The line that an expression stands on, and the marks below it. */
export interface CodeFrame {
  readonly code: string;
  /** `^~~~` under the expression, as far as it is on the line. */
  readonly marks: string;
}

const widest = 120;

/** A line of source cut to a readable width around an expression, with marks below the expression. */
export function codeFrameOf(line: string, { start, end }: SourceLocation): CodeFrame {
  const from = start.column - 1;
  const to = end.line === start.line ? end.column - 1 : line.trimEnd().length;
  const indent = line.length - line.trimStart().length;
  const left = Math.min(from, to - indent <= widest ? indent : from - widest / 4);
  const code = line.slice(left, left + widest).trimEnd();
  const width = Math.max(1, Math.min(to - from, code.length - (from - left)));
  // Tabs are kept so that the marks stand below the expression however wide the terminal draws them.
  const margin = line.slice(left, from).replace(/[^\t]/gu, ' ');
  return { code, marks: `${margin}^${'~'.repeat(width - 1)}` };
}
