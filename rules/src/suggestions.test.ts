import { readFileSync } from 'node:fs';
import type { Edit } from '@privet/model';
import { withoutExpectations } from '@privet/testkit';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';
import { singleFileProgram } from './single-file-program.ts';
import { judgementsOfText } from './testing/judgements-of-text.ts';

const file = '/flagged.ts';

function applied(text: string, edits: readonly Edit[]): string {
  const fromTheEnd = [...edits].sort((a, b) => b.range.start - a.range.start);
  return fromTheEnd.reduce((result, { range, text: replacement }) => {
    return result.slice(0, range.start) + replacement + result.slice(range.end);
  }, text);
}

function syntaxErrorsIn(text: string): number {
  return singleFileProgram(ts, file, text).getSyntacticDiagnostics().length;
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('the suggestions of %s', (id, rule) => {
  const fixture = new URL(`../../test-fixtures/rules/${id}/flagged.ts`, import.meta.url);
  const text = withoutExpectations(readFileSync(fixture, 'utf8'));
  const judgements = judgementsOfText(rule, file, text);
  const suggestions = judgements.flatMap(({ message, subject }) =>
    (subject.suggestions?.() ?? []).map((suggestion) => ({ message, suggestion })),
  );

  it('end the finding, and keep the syntax whole', () => {
    const count = (code: string, message: string) =>
      judgementsOfText(rule, file, code).filter((judgement) => judgement.message === message).length;
    for (const { message, suggestion } of suggestions) {
      const changed = applied(text, suggestion.edits);
      expect(syntaxErrorsIn(changed), suggestion.title).toBe(0);
      expect(count(changed, message), suggestion.title).toBeLessThan(count(text, message));
    }
  });

  it('have titles that are imperative, without a final dot', () => {
    for (const { suggestion } of suggestions) expect(suggestion.title).toMatch(/^[A-Z][a-z]+ .*[^.]$/);
  });
});
