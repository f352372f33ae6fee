import { ConfigCommentParser } from '@eslint/plugin-kit';
import { rulePrefix } from '@privet/model';
import type ts from 'typescript';
import { forEachComment, typescript } from './typescript.ts';

/** A disable comment that silences a finding. */
export interface Suppression {
  /** What stands behind `--` in the comment. */
  readonly reason?: string;
}

/** Finds the comment that silences a rule's finding at an offset. */
export type Suppressions = (ruleId: string, offset: number) => Suppression | undefined;

interface Directive {
  readonly kind: 'disable' | 'enable';
  /** Rules with their prefix; empty for all rules. */
  readonly rules: readonly string[];
  readonly suppression: Suppression;
  readonly from: number;
  /** End of the lines that a directive for single lines holds for. */
  readonly to?: number;
}

const parser = new ConfigCommentParser();

/** The disable comments of a file, read as ESLint reads them. */
export function suppressionsOf(source: ts.SourceFile): Suppressions {
  const directives = source.text.includes('eslint-') ? directivesIn(source) : [];
  return (ruleId, offset) => {
    const about = directives.filter(({ rules }) => rules.length === 0 || rules.includes(`${rulePrefix}/${ruleId}`));
    const onLine = about.find(({ from, to }) => to !== undefined && from <= offset && offset < to);
    if (onLine) return onLine.suppression;
    const last = about.filter(({ from, to }) => to === undefined && from <= offset).at(-1);
    return last?.kind === 'disable' ? last.suppression : undefined;
  };
}

function directivesIn(source: ts.SourceFile): readonly Directive[] {
  const directives: Directive[] = [];
  forEachComment(source, (text, { pos, end, kind }) => {
    const isBlock = kind === typescript.SyntaxKind.MultiLineCommentTrivia;
    const directive = directiveOf(source, text.slice(pos + 2, isBlock ? end - 2 : end), { pos, end, isBlock });
    if (directive) directives.push(directive);
  });
  return directives.sort((a, b) => a.from - b.from);
}

function directiveOf(
  source: ts.SourceFile,
  comment: string,
  { pos, end, isBlock }: { readonly pos: number; readonly end: number; readonly isBlock: boolean },
): Directive | undefined {
  const parsed = parser.parseDirective(comment);
  if (parsed === undefined) return undefined;
  const rules = Object.keys(parser.parseListConfig(parsed.value));
  const suppression = parsed.justification === '' ? {} : { reason: parsed.justification };
  const first = lineAt(source, pos);
  const last = lineAt(source, end);
  switch (parsed.label) {
    case 'eslint-disable':
      return isBlock ? { kind: 'disable', rules, suppression, from: pos } : undefined;
    case 'eslint-enable':
      return isBlock ? { kind: 'enable', rules, suppression, from: pos } : undefined;
    case 'eslint-disable-line':
      // ESLint refuses the comment where it spans lines.
      return first === last ? { kind: 'disable', rules, suppression, ...linesOf(source, first) } : undefined;
    case 'eslint-disable-next-line':
      return { kind: 'disable', rules, suppression, ...linesOf(source, last + 1) };
    default:
      return undefined;
  }
}

function lineAt(source: ts.SourceFile, offset: number): number {
  return source.getLineAndCharacterOfPosition(offset).line;
}

function linesOf(source: ts.SourceFile, line: number): { readonly from: number; readonly to: number } {
  const starts = source.getLineStarts();
  return { from: starts[line] ?? source.text.length, to: starts[line + 1] ?? source.text.length + 1 };
}
