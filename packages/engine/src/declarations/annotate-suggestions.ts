import type { CategoryId, Edit, Suggestion } from '@privet/model';
import type ts from 'typescript';

import { commentsReadFor } from '../annotation-syntax/annotation-of.ts';
import type { DeclarationSite } from './declaration-sites.ts';
import { likelyPurposes } from './likely-purposes.ts';
import { nameOf } from './site-inference.ts';
import { editWritingTags } from './tag-edits.ts';

/** The reason that suggestions write behind `@personalData none`. */
export const usualReason = 'not about a person';

/** Changes that annotate what was inferred: with the category, or as no personal data. */
export function suggestionsOfCategory(
  syntax: typeof ts,
  sourceFile: ts.SourceFile,
  site: DeclarationSite,
  category: CategoryId,
): readonly Suggestion[] {
  const name = nameOf(site);
  const annotate = (title: string, tag: string): Suggestion => ({
    kind: 'annotate',
    title,
    edits: [editTagging(syntax, sourceFile, site.node, [tag])],
  });
  return [
    annotate(`Annotate '${name}' as ${category}`, `@personalData ${category}`),
    annotate(`Annotate '${name}' as no personal data`, `@personalData none - ${usualReason}`),
  ];
}

/** Changes that declare a likely purpose, up to three. */
export function suggestionsOfPurpose(
  syntax: typeof ts,
  sourceFile: ts.SourceFile,
  site: DeclarationSite,
  category: CategoryId,
  holder: string | undefined,
): readonly Suggestion[] {
  return likelyPurposes(category, holder).map((purpose) => ({
    kind: 'annotate',
    title: `Declare that '${nameOf(site)}' is held for ${purpose}`,
    edits: [editTagging(syntax, sourceFile, site.node, [`@purpose ${purpose}`])],
  }));
}

/** Writes tags into the comment that is read for a declaration, or into a new one before it. */
export function editTagging(
  syntax: typeof ts,
  sourceFile: ts.SourceFile,
  node: ts.Node,
  tags: readonly string[],
): Edit {
  const [comment] = commentsReadFor(syntax, sourceFile, node);
  const documented = documentedNodeOf(syntax, node);
  const declaration = { start: documented.getStart(sourceFile), end: documented.end };
  return editWritingTags(sourceFile.text, declaration, comment, tags);
}

/** The comment of a variable stands before its statement, unless others are declared there too. */
function documentedNodeOf(syntax: typeof ts, node: ts.Node): ts.Node {
  const list = node.parent;
  const isOnly = list && syntax.isVariableDeclarationList(list) && list.declarations.length === 1;
  return isOnly && syntax.isVariableStatement(list.parent) ? list.parent : node;
}
