import { categories, legalBases, nearestWord, purposes, type Suggestion } from '@privet/model';

import type { Annotation, Tag } from '../annotation-syntax/annotation.ts';
import { isRetention, nearestRetention } from '../annotation-syntax/retention.ts';
import type { AnnotationProblem, AnnotationProblemKind } from '../file-view.ts';

/** Ids that a project has added to the shared vocabulary. */
export interface OwnWords {
  readonly categories?: readonly string[];
  readonly purposes?: readonly string[];
}

const categoryIds = categories.map(({ id }) => id);
const purposeIds = purposes.map(({ id }) => id);
const legalBasisIds = legalBases.map(({ id }) => id);

/** Words of an annotation that are in no vocabulary, and retentions that say no time. */
export function wordProblemsIn(annotation: Annotation, own: OwnWords): readonly AnnotationProblem[] {
  const knownCategories = [...categoryIds, ...(own.categories ?? [])];
  const knownPurposes = [...purposeIds, ...(own.purposes ?? [])];
  return [
    ...unknownWords('unknown-category', annotation.categories, knownCategories),
    ...unknownWords('unknown-purpose', [...annotation.purposes, ...annotation.consentGuards], knownPurposes),
    ...unknownWords('unknown-legal-basis', annotation.legalBases, legalBasisIds),
    ...retentionProblems(annotation.retention),
  ];
}

function unknownWords(
  kind: AnnotationProblemKind,
  words: readonly Tag<string>[],
  known: readonly string[],
): readonly AnnotationProblem[] {
  const ids = new Set(known);
  return words
    .filter(({ value }) => !ids.has(value))
    .map((word) => problemWith(kind, word, nearestWord(word.value, ids)));
}

function retentionProblems(retention: Tag<string> | undefined): readonly AnnotationProblem[] {
  if (!retention || isRetention(retention.value)) return [];
  return [problemWith('invalid-retention', retention, nearestRetention(retention.value))];
}

function problemWith(kind: AnnotationProblemKind, word: Tag<string>, nearest: string | undefined): AnnotationProblem {
  const { range, written } = word;
  const suggestions = (): readonly Suggestion[] =>
    nearest === undefined
      ? []
      : [{ kind: 'annotate', title: `Replace '${written}' by '${nearest}'`, edits: [{ range, text: nearest }] }];
  return { kind, range, written, ...(nearest !== undefined && { nearest }), suggestions };
}
