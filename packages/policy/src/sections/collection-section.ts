import { glob } from '../glob.ts';
import type { CollectionPoint } from '../policy.ts';
import { checked, described, listOf, mapped, objectOf, oneOrMore, type Shape } from '../shape.ts';
import { categoryAmong, words } from '../word-shapes.ts';
import type { PolicyWords } from './policy-words.ts';

type WrittenPoint = Pick<CollectionPoint, 'categories'> & Partial<CollectionPoint>;

/** `collectionPoints`: what may be asked where. */
export function collectionSection(own: PolicyWords): Shape<readonly CollectionPoint[]> {
  const point = objectOf<WrittenPoint>(
    {
      files: described(oneOrMore(glob), 'Globs of the files that ask.'),
      names: described(oneOrMore(words), 'Functions or types that ask; with files, only those in them.'),
      categories: described(oneOrMore(categoryAmong(own.categories)), 'What may be asked for, with all below it.'),
    },
    ['categories'],
  );
  const placed = checked(point, ({ files, names }) =>
    (files ?? names) ? [] : [{ keys: [], sentence: "expected 'files' or 'names', found neither." }],
  );
  return mapped(listOf(placed), (points) =>
    points.map(({ files = [], names = [], categories }) => ({ files, names, categories })),
  );
}
