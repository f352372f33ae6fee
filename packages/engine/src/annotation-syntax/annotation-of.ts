import type { Range } from '@privet/model';
import type ts from 'typescript';

import { type Annotation, annotationIn } from './annotation.ts';

/**
 * What our tags say about a declaration, function or statement. As in TypeScript, only the last of several JSDoc blocks
 * counts; unlike there, a block on the line of the declaration does too: `{ /** @personalData user.name *\/ a: string }`.
 */
export function annotationOf(syntax: typeof ts, sourceFile: ts.SourceFile, node: ts.Node): Annotation | undefined {
  for (const block of commentsReadFor(syntax, sourceFile, node)) {
    const annotation = annotationIn(sourceFile.text.slice(block.start, block.end), block.start);
    if (annotation) return annotation;
  }
  return undefined;
}

/** The JSDoc blocks that count for a declaration, nearest first: behind its decorators, before it, before its statement. */
export function commentsReadFor(syntax: typeof ts, sourceFile: ts.SourceFile, node: ts.Node): readonly Range[] {
  return carriersOf(syntax, node).flatMap((carrier) => {
    const behindModifiers = modifiersOf(syntax, carrier).flatMap(({ end }) => jsDocAt(syntax, sourceFile, end));
    const before = blocksBefore(syntax, sourceFile, carrier);
    return [behindModifiers.at(-1), before.at(-1)].filter((block) => block !== undefined);
  });
}

/** The JSDoc blocks directly before a node, in source order, those on the node's own line included. */
function blocksBefore(syntax: typeof ts, sourceFile: ts.SourceFile, node: ts.Node): readonly Range[] {
  const start = node.getStart(sourceFile);
  return jsDocAt(syntax, sourceFile, node.pos).filter(
    (block) => block.isOwn || !sourceFile.text.slice(block.end, start).includes('\n'),
  );
}

interface JsDocBlock extends Range {
  /** Whether it starts on a line behind the previous token, and so cannot belong to that. */
  readonly isOwn: boolean;
}

function jsDocAt(syntax: typeof ts, { text }: ts.SourceFile, position: number): readonly JsDocBlock[] {
  // Most declarations have no comment before them.
  if (text.charAt(skipSpace(text, position)) !== '/') return [];
  const leading = syntax.getLeadingCommentRanges(text, position) ?? [];
  const trailing = syntax.getTrailingCommentRanges(text, position) ?? [];
  const own = new Set(leading.map(({ pos }) => pos));
  const blocks = [...trailing.filter(({ pos }) => !own.has(pos)), ...leading];
  return blocks
    .filter(({ pos, end }) => text.startsWith('/**', pos) && end - pos > '/**/'.length)
    .map(({ pos, end }) => ({ start: pos, end, isOwn: own.has(pos) }));
}

function skipSpace(text: string, position: number): number {
  let index = position;
  while (/\s/.test(text.charAt(index))) index++;
  return index;
}

/** The nodes whose comments speak of a node: a variable's statement, the property that a function is assigned to. */
function carriersOf(syntax: typeof ts, node: ts.Node): readonly ts.Node[] {
  const outer = outerCarrierOf(syntax, node);
  return outer ? [node, ...carriersOf(syntax, outer)] : [node];
}

function outerCarrierOf(syntax: typeof ts, node: ts.Node): ts.Node | undefined {
  const { parent } = node;
  if (!parent) return undefined;
  if (syntax.isVariableDeclaration(node)) return parent;
  if (syntax.isVariableDeclarationList(node)) return syntax.isVariableStatement(parent) ? parent : undefined;
  if (!syntax.isExpression(node)) return undefined;
  const isInitializer =
    (syntax.isVariableDeclaration(parent) ||
      syntax.isPropertyAssignment(parent) ||
      syntax.isPropertyDeclaration(parent)) &&
    parent.initializer === node;
  const isAssigned =
    syntax.isBinaryExpression(parent) && parent.right === node && syntax.isExpressionStatement(parent.parent);
  const isWrapped =
    syntax.isParenthesizedExpression(parent) || syntax.isAsExpression(parent) || syntax.isSatisfiesExpression(parent);
  return isInitializer ||
    isAssigned ||
    isWrapped ||
    syntax.isExportAssignment(parent) ||
    syntax.isExpressionStatement(parent)
    ? parent
    : undefined;
}

function modifiersOf(syntax: typeof ts, node: ts.Node): readonly ts.ModifierLike[] {
  return (syntax.canHaveModifiers(node) && node.modifiers) || [];
}
