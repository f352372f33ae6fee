import { glob } from '../glob.ts';
import type { DeclaredContext } from '../policy.ts';
import { checked, described, dictionaryOf, mapped, objectOf, oneOrMore, type Shape } from '../shape.ts';
import { categoryAmong, ownWord, purposeAmong } from '../word-shapes.ts';
import type { PolicyWords } from './policy-words.ts';

type WrittenContext = Omit<DeclaredContext, 'files'>;

/** `contexts`: what the code in some files works for. */
export function contextSection(own: PolicyWords): Shape<readonly DeclaredContext[]> {
  const context = checked(
    objectOf<WrittenContext>({
      purposes: described(
        oneOrMore(purposeAmong(own.purposes)),
        'Why the code in these files processes personal data.',
      ),
      roles: described(oneOrMore(ownWord), 'Whom it serves: words of your own.'),
      answers: described(
        oneOrMore(categoryAmong(own.categories)),
        'What the code in these files may answer requests with, with all below it.',
      ),
    }),
    ({ purposes, roles, answers }) =>
      (purposes ?? roles ?? answers)
        ? []
        : [{ keys: [], sentence: "expected 'purposes', 'roles' or 'answers', found none of them." }],
  );
  return mapped(dictionaryOf(context, glob), (declared) =>
    Object.entries(declared).map(([files, written]) => ({ files, ...written })),
  );
}
