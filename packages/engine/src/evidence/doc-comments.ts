import type ts from 'typescript';

import { type Annotation, annotationIn } from '../annotation-syntax/annotation.ts';

/**
 * What our tags say in the JSDoc blocks before a declaration. All blocks count, and those that TypeScript takes for
 * trailing comments of the brace or semicolon before: `{ /** @personalData user.name *\/ name: string }`.
 */
export function annotationBefore(syntax: typeof ts, declaration: ts.Node): Annotation | undefined {
  const file = declaration.getSourceFile();
  const annotations = documentedNodes(syntax, declaration).flatMap((node) =>
    blocksBefore(syntax, node, file).flatMap((block) => annotationIn(file.text.slice(block.pos, block.end), block.pos) ?? []),
  );
  return annotations.length < 2 ? annotations[0] : annotations.reduce(merged);
}

/** A variable's comment stands before its statement, or before its own name. */
function documentedNodes(syntax: typeof ts, declaration: ts.Node): readonly ts.Node[] {
  if (!syntax.isVariableDeclaration(declaration) || !syntax.isVariableDeclarationList(declaration.parent)) return [declaration];
  const statement = declaration.parent.parent;
  return syntax.isVariableStatement(statement) ? [statement, declaration] : [declaration];
}

function blocksBefore(syntax: typeof ts, node: ts.Node, file: ts.SourceFile): readonly ts.CommentRange[] {
  const start = node.getStart(file);
  const onTheSameLine = (comment: ts.CommentRange): boolean => !file.text.slice(comment.end, start).includes('\n');
  const trailing = (syntax.getTrailingCommentRanges(file.text, node.pos) ?? []).filter(onTheSameLine);
  const leading = syntax.getLeadingCommentRanges(file.text, node.pos) ?? [];
  const blocks = [...trailing, ...leading].filter((comment) => file.text.startsWith('/**', comment.pos));
  return blocks.filter((block, index) => blocks.findIndex((other) => other.pos === block.pos) === index);
}

function merged(first: Annotation, second: Annotation): Annotation {
  return {
    ...first,
    ...second,
    categories: [...first.categories, ...second.categories],
    purposes: [...first.purposes, ...second.purposes],
    recipients: [...first.recipients, ...second.recipients],
    legalBases: [...first.legalBases, ...second.legalBases],
    dataSubjects: [...first.dataSubjects, ...second.dataSubjects],
    consentGuards: [...first.consentGuards, ...second.consentGuards],
    erases: [...first.erases, ...second.erases],
    providesAccess: [...first.providesAccess, ...second.providesAccess],
    tags: [...first.tags, ...second.tags],
  };
}
