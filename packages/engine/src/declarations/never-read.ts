import type { Suggestion } from '@privet/model';
import type ts from 'typescript';

import type { TaggedComment } from '../annotation-syntax/tagged-comments.ts';
import type { AnnotationProblem } from '../file-view.ts';
import { editTagging } from './annotate-suggestions.ts';
import type { DeclarationSite } from './declaration-sites.ts';
import { textOfTag, withItsLine } from './tag-removal.ts';

/** The problem of tags in a comment that nobody reads; the suggestion moves them to the declaration they are meant for. */
export function neverReadProblem(
  syntax: typeof ts,
  sourceFile: ts.SourceFile,
  sites: readonly DeclarationSite[],
  comment: TaggedComment,
): AnnotationProblem | undefined {
  const [tag] = comment.annotation.tags;
  if (!tag) return undefined;
  const suggestions = (): readonly Suggestion[] => {
    const site = siteMeantBy(sourceFile, sites, comment);
    if (!site) return [];
    const tags = comment.annotation.tags.map((each) => textOfTag(sourceFile.text, comment, each));
    const removal = { range: withItsLine(sourceFile.text, comment), text: '' };
    const title = `Move '@${tag.name}' to the JSDoc comment of '${site.name.text}'`;
    return [{ kind: 'annotate', title, edits: [removal, editTagging(syntax, sourceFile, site.node, tags)] }];
  };
  return { kind: 'never-read', range: tag.range, written: `@${tag.name}`, suggestions };
}

/** The declaration that ends on the comment's line, else the one that the comment stands before. */
function siteMeantBy(
  sourceFile: ts.SourceFile,
  sites: readonly DeclarationSite[],
  comment: TaggedComment,
): DeclarationSite | undefined {
  const { text } = sourceFile;
  const behind = sites.findLast(
    ({ node }) => node.end <= comment.start && /^[;,) \t]*$/.test(text.slice(node.end, comment.start)),
  );
  return behind ?? sites.find(({ node }) => node.pos <= comment.start && comment.end <= node.getStart(sourceFile));
}
