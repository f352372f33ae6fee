import type { Suggestion } from '@privet/model';

import type { Annotation, Tag, TagName } from '../annotation-syntax/annotation.ts';
import type { AnnotationProblem } from '../file-view.ts';
import { usualReason } from './annotate-suggestions.ts';
import { editRemovingTag } from './tag-removal.ts';

/** What `@personalData` tags of one comment leave out or say twice; `guess` is what would be inferred in their place. */
export function valueProblemsIn(
  text: string,
  annotation: Annotation,
  guess: string | undefined,
): readonly AnnotationProblem[] {
  return [...missingValues(annotation, guess), ...missingReasons(annotation), ...contradictions(text, annotation)];
}

function missingValues(annotation: Annotation, guess: string | undefined): readonly AnnotationProblem[] {
  return personalDataTags(annotation)
    .filter((tag) => valuesOf(annotation, tag).length === 0)
    .map(({ range }) => ({
      kind: 'missing-category',
      range,
      written: '@personalData',
      ...(guess !== undefined && { nearest: guess }),
      suggestions: () =>
        guess === undefined
          ? []
          : [
              {
                kind: 'annotate',
                title: `Write '${guess}'`,
                edits: [{ range: { start: range.end, end: range.end }, text: ` ${guess}` }],
              },
            ],
    }));
}

function missingReasons({ none }: Annotation): readonly AnnotationProblem[] {
  if (none?.value !== '') return [];
  const { range, written } = none;
  const edits = [{ range: { start: range.end, end: range.end }, text: ` - ${usualReason}` }];
  return [
    {
      kind: 'missing-reason',
      range,
      written,
      suggestions: () => [{ kind: 'annotate', title: `Give the reason '${usualReason}'`, edits }],
    },
  ];
}

/** `none` beside a category, or tags that name different ones; a list in one tag is a value that holds several. */
function contradictions(text: string, annotation: Annotation): readonly AnnotationProblem[] {
  const { none, categories } = annotation;
  const tags = personalDataTags(annotation);
  const contradiction = ({ range, written }: Tag<string>): AnnotationProblem => {
    const tag = tags.findLast((candidate) => candidate.range.end <= range.start);
    const isAlone = tag !== undefined && valuesOf(annotation, tag).length === 1;
    const suggestions = (): readonly Suggestion[] =>
      isAlone
        ? [
            {
              kind: 'annotate',
              title: `Remove '@personalData ${written}'`,
              edits: [editRemovingTag(text, annotation, tag)],
            },
          ]
        : [];
    return { kind: 'contradiction', range, written, suggestions };
  };
  if (none) return categories.length > 0 ? [contradiction(none)] : [];
  const [first, ...others] = tags.map((tag) => valuesOf(annotation, tag)).filter((values) => values.length > 0);
  const said = new Set(first?.map(({ value }) => value));
  return others
    .flat()
    .filter(({ value }) => !said.has(value))
    .map(contradiction);
}

function personalDataTags({ tags }: Annotation): readonly TagName[] {
  return tags.filter(({ name }) => name === 'personalData');
}

function valuesOf({ tags, categories, none }: Annotation, tag: TagName): readonly Tag<string>[] {
  const next = tags[tags.indexOf(tag) + 1]?.range.start ?? Number.POSITIVE_INFINITY;
  const values = none ? [...categories, none] : categories;
  return values.filter(({ range }) => range.start >= tag.range.end && range.start < next);
}
