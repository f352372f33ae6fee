import { categories, categoryOf, isCategoryId, nearestWord } from '@privet/model';
import { endingWith, inOneLine } from '../configuration-error.ts';
import { glob } from '../glob.ts';
import type { DeclaredAccess, DeclaredCategory } from '../policy.ts';
import { checked, described, dictionaryOf, mapped, objectOf, oneOrMore, type Objection, type Shape } from '../shape.ts';
import { ownWord, retention, words } from '../word-shapes.ts';

type WrittenCategory = Omit<DeclaredCategory, 'id'>;

const access = mapped(
  checked(
    objectOf<Partial<DeclaredAccess>>({
      roles: described(oneOrMore(ownWord), 'Whom code that reads it serves.'),
      files: described(oneOrMore(glob), 'Globs of the files that read it.'),
    }),
    ({ roles, files }) =>
      (roles ?? files) ? [] : [{ keys: [], sentence: "expected 'roles' or 'files', found neither." }],
  ),
  ({ roles = [], files = [] }): DeclaredAccess => ({ roles, files }),
);

const category = objectOf<WrittenCategory>({
  meaning: described(words, 'What it is. A category of your own needs one.'),
  retention: described(retention, 'How long such data is kept, whatever for: P2Y after account.closed.'),
  access: described(access, 'Who reads such data. Left out: whoever likes.'),
});

/** `categories`: what the team says of kinds of personal data, and kinds of its own. */
export const categorySection: Shape<readonly DeclaredCategory[]> = mapped(
  checked(dictionaryOf(category, ownWord), (declared) =>
    Object.entries(declared).flatMap(([id, written]) => objectionsTo(id, written)),
  ),
  (declared) => Object.entries(declared).map(([id, written]) => ({ id, ...written })),
);

function objectionsTo(id: string, { meaning }: WrittenCategory): readonly Objection[] {
  if (isCategoryId(id) || (categoryOf(id) && meaning !== undefined)) return [];
  const meant = nearestWord(
    id,
    categories.map(({ id: known }) => known),
  );
  const lack = categoryOf(id) ? "the key 'meaning' is missing" : 'a category of your own lies below a known one';
  const sentence = `${lack}, and '${inOneLine(id)}' is no category of the vocabulary${endingWith(meant)}`;
  return [{ keys: [id], atKey: true, sentence }];
}
