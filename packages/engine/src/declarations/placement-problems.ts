import type ts from 'typescript';

import type { Annotation, TagName } from '../annotation-syntax/annotation.ts';
import type { Compiler } from '../compiler/compiler.ts';
import type { DeclarationReader } from '../evidence/declaration-reader.ts';
import { isDecisive } from '../evidence/declared-evidence.ts';
import type { AnnotationProblem } from '../file-view.ts';
import type { DeclarationSite } from './declaration-sites.ts';
import { declaredEvidenceAt } from './personal-declarations.ts';
import { inferenceAt } from './site-inference.ts';
import { editRemovingTag } from './tag-removal.ts';
import { valueKindOf } from './value-kind.ts';

/** What is wrong with an annotation where it stands: a `none` that denies nothing, a purpose of no personal data. */
export function placementProblemsAt(
  compiler: Compiler,
  reader: DeclarationReader,
  site: DeclarationSite,
  annotation: Annotation,
): readonly AnnotationProblem[] {
  const { text } = site.node.getSourceFile();
  const isPersonal = (): boolean =>
    membersOf(compiler.syntax, site).some((member) => isPersonalAt(compiler, reader, member));
  if (annotation.none) {
    const tag = annotation.tags.find(({ name }) => name === 'personalData');
    if (!tag || annotation.categories.length > 0) return [];
    // A type that says yes is stronger than a comment that says no.
    if (declaredEvidenceAt(compiler, reader, site)?.tagged) {
      return [removable('contradiction', text, annotation, tag, annotation.none)];
    }
    return isPersonal() ? [] : [removable('stale', text, annotation, tag, annotation.none)];
  }
  if (annotation.tags.some(({ name }) => name === 'personalData')) return [];
  const tag = annotation.tags.find(({ name }) => descriptive.has(name));
  if (!tag || !isPlainData(compiler, site) || isPersonal()) return [];
  return [removable('orphan', text, annotation, tag, { written: `@${tag.name}`, range: tag.range })];
}

/** Tags that describe personal data, and say nothing by themselves. */
const descriptive: ReadonlySet<TagName['name']> = new Set([
  'purpose',
  'recipient',
  'legalBasis',
  'retention',
  'dataSubject',
]);

function removable(
  kind: 'contradiction' | 'stale' | 'orphan',
  text: string,
  annotation: Annotation,
  tag: TagName,
  at: Pick<AnnotationProblem, 'range' | 'written'>,
): AnnotationProblem {
  return {
    kind,
    range: at.range,
    written: at.written,
    suggestions: () => [
      { kind: 'annotate', title: `Remove '@${tag.name}'`, edits: [editRemovingTag(text, annotation, tag)] },
    ],
  };
}

function isPersonalAt(compiler: Compiler, reader: DeclarationReader, site: DeclarationSite): boolean {
  const declared = declaredEvidenceAt(compiler, reader, site);
  return (
    (declared !== undefined && !declared.none && isDecisive(declared)) || inferenceAt(compiler, site) !== undefined
  );
}

/** A type's members; a field, parameter or variable by itself. */
function membersOf(syntax: typeof ts, site: DeclarationSite): readonly DeclarationSite[] {
  if (site.kind !== 'type') return [site];
  const { node } = site;
  const body = syntax.isTypeAliasDeclaration(node) ? node.type : node;
  if (!syntax.isInterfaceDeclaration(body) && !syntax.isClassLike(body) && !syntax.isTypeLiteralNode(body))
    return [site];
  return [...body.members].flatMap((member) => {
    const { name } = member;
    const isNamed =
      name && (syntax.isIdentifier(name) || syntax.isStringLiteral(name) || syntax.isPrivateIdentifier(name));
    return isNamed ? [{ kind: 'field', node: member, name } as const] : [];
  });
}

/** Whether all that a declaration can hold is in plain sight; an object of another type may hold anything. */
function isPlainData(compiler: Compiler, site: DeclarationSite): boolean {
  const { syntax } = compiler;
  const { node } = site;
  const inherits =
    (syntax.isInterfaceDeclaration(node) || syntax.isClassLike(node)) && node.heritageClauses !== undefined;
  const members = membersOf(syntax, site);
  return (
    !inherits &&
    members.every((member) => member.kind === 'field' || member.kind === 'parameter') &&
    members.every((member) => ['text', 'number', 'boolean', 'date'].includes(valueKindOf(compiler, member.node)))
  );
}
