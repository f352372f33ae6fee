import type ts from 'typescript';

import { isCertain } from '../annotation-syntax/annotation.ts';
import { commentsReadFor } from '../annotation-syntax/annotation-of.ts';
import { isOfFile, type TaggedComment, taggedCommentsOf } from '../annotation-syntax/tagged-comments.ts';
import type { Compiler } from '../compiler/compiler.ts';
import { declarationReader } from '../evidence/declaration-reader.ts';
import type { AnnotationProblem } from '../file-view.ts';
import { declarationSitesOf, type DeclarationSite } from './declaration-sites.ts';
import { neverReadProblem } from './never-read.ts';
import { placementProblemsAt } from './placement-problems.ts';
import { inferenceAt } from './site-inference.ts';
import { valueProblemsIn } from './value-problems.ts';
import { type OwnWords, wordProblemsIn } from './word-problems.ts';

/** What is wrong with the annotations of a file, in source order; `own` are ids that the project's policy adds. */
export function annotationProblemsOf(
  compiler: Compiler,
  file: string,
  own: OwnWords = {},
): readonly AnnotationProblem[] {
  const { syntax } = compiler;
  const sourceFile = compiler.sourceFile(file);
  const comments = sourceFile ? taggedCommentsOf(syntax, sourceFile) : [];
  if (!sourceFile || comments.length === 0) return [];
  const reader = declarationReader(compiler);
  const sites = declarationSitesOf(syntax, sourceFile);
  const siteByComment = sitesByComment(syntax, sourceFile, sites);
  const roles = readComments(syntax, sourceFile);

  const problemsOf = (comment: TaggedComment): readonly AnnotationProblem[] => {
    const { annotation } = comment;
    if (!isCertain(annotation, own.purposes)) return [];
    const site = siteByComment.get(comment.start);
    const role = site || isOfFile(sourceFile, comment) ? 'declaration' : roles.get(comment.start);
    const declaresData = annotation.tags.some(({ name }) => name === 'personalData');
    if (role === undefined || (role === 'context' && declaresData)) {
      const problem = neverReadProblem(syntax, sourceFile, sites, comment);
      return problem ? [problem] : [];
    }
    const guess = site && inferenceAt(compiler, site)?.category;
    return [
      ...wordProblemsIn(annotation, own),
      ...valueProblemsIn(sourceFile.text, annotation, guess),
      ...(site ? placementProblemsAt(compiler, reader, site, annotation) : []),
    ];
  };
  return comments.flatMap(problemsOf).toSorted((a, b) => a.range.start - b.range.start);
}

function sitesByComment(
  syntax: typeof ts,
  sourceFile: ts.SourceFile,
  sites: readonly DeclarationSite[],
): ReadonlyMap<number, DeclarationSite> {
  const byStart = new Map<number, DeclarationSite>();
  for (const site of sites) {
    for (const { start } of commentsReadFor(syntax, sourceFile, site.node)) {
      if (!byStart.has(start)) byStart.set(start, site);
    }
  }
  return byStart;
}

/** Comments that are read, with what may be said there: data is declared, a statement only gives a context to its code. */
function readComments(syntax: typeof ts, sourceFile: ts.SourceFile): ReadonlyMap<number, 'declaration' | 'context'> {
  const read = new Map<number, 'declaration' | 'context'>();
  const visit = (node: ts.Node): void => {
    const role = roleOf(syntax, node);
    for (const { start } of role ? commentsReadFor(syntax, sourceFile, node) : []) {
      if (role && read.get(start) !== 'declaration') read.set(start, role);
    }
    syntax.forEachChild(node, visit);
  };
  visit(sourceFile);
  return read;
}

function roleOf(syntax: typeof ts, node: ts.Node): 'declaration' | 'context' | undefined {
  const declares =
    syntax.isFunctionLike(node) ||
    syntax.isClassElement(node) ||
    syntax.isObjectLiteralElement(node) ||
    syntax.isEnumMember(node) ||
    syntax.isEnumDeclaration(node) ||
    syntax.isVariableStatement(node);
  if (declares) return 'declaration';
  return syntax.isExpressionStatement(node) || syntax.isExportAssignment(node) || syntax.isModuleDeclaration(node)
    ? 'context'
    : undefined;
}
