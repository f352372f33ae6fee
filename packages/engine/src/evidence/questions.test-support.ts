import type { EvidenceAnswer } from '@privet/flow';

import { compilerOf, locationIn, type ProgramFiles } from '../compiler/program.test-support.ts';
import { installedAnnotations } from './annotations.test-support.ts';
import { typeFactsOf } from './type-facts.ts';

/** The file that questions are asked about. */
export const file = '/app/src/main.ts';

/** How much of the expression is asked about, and the text that tells it from others. */
export interface Question {
  readonly path?: readonly string[];
  readonly whole?: boolean;
  readonly omitted?: readonly string[];
  readonly around?: string;
}

/** What is known of the last place where an expression, or the text around it, stands in a source text. */
export function asked(
  source: string,
  expression: string,
  { path = [], whole = false, omitted = [], around }: Question = {},
  files: ProgramFiles = {},
): EvidenceAnswer {
  const all = { ...installedAnnotations, ...files, [file]: source };
  const facts = typeFactsOf(compilerOf(all));
  return facts.personalData({ origin: locationIn(all, file, expression, around ?? expression), path, whole, omitted });
}

/** `path: category (reason)` of every datum. */
export function summary(...question: Parameters<typeof asked>): readonly string[] {
  return asked(...question).data.map(
    ({ path, category, evidence }) => `${path.join('.')}: ${category} (${evidence.reason})`,
  );
}
