import { calendarDate } from '../calendar-date.ts';
import { sinkKindShape } from '../package-model-shape.ts';
import type { AcceptedFlow } from '../policy.ts';
import { checked, described, listOf, objectOf, oneOrMore, type Shape } from '../shape.ts';
import { categoryAmong, ownWord, purposeAmong, words } from '../word-shapes.ts';
import type { PolicyWords } from './policy-words.ts';

/** `accepted`: flows that somebody answers for until a day. */
export function acceptedSection(own: PolicyWords): Shape<readonly AcceptedFlow[]> {
  const entry = objectOf<AcceptedFlow>(
    {
      categories: described(oneOrMore(categoryAmong(own.categories)), 'What flows, with all below it.'),
      recipient: described(ownWord, 'To whom it flows, by id.'),
      sink: described(sinkKindShape, 'Where it flows.'),
      purpose: described(purposeAmong(own.purposes), 'What for; if left out, for anything.'),
      reason: described(words, 'Why it is accepted.'),
      owner: described(words, 'Who answers for it.'),
      until: described(calendarDate, 'The last day on which it is accepted: 2027-01-31.'),
    },
    ['categories', 'reason', 'owner', 'until'],
  );
  return listOf(
    checked(entry, ({ recipient, sink }) =>
      (recipient ?? sink) ? [] : [{ keys: [], sentence: "expected 'recipient' or 'sink', found neither." }],
    ),
  );
}
