import { inOneLine } from '../configuration-error.ts';
import { packageName, projectFile } from '../place-shapes.ts';
import type { Classification } from '../policy.ts';
import {
  checked,
  described,
  listOf,
  mapped,
  objectOf,
  oneOrMore,
  type Objection,
  type Shape,
  shapeOf,
  schemaOf,
} from '../shape.ts';
import { categoryAmong, legalBasisId, purposeAmong, retention, words } from '../word-shapes.ts';
import type { PolicyWords } from './policy-words.ts';

interface WrittenClassification extends Omit<Classification, 'category' | 'purposes'> {
  readonly category: string;
  readonly purposes?: Classification['purposes'];
}

/** `classify`: what types hold that cannot be annotated. */
export function classificationSection(own: PolicyWords): Shape<readonly Classification[]> {
  const category = categoryAmong(own.categories);
  const entry = objectOf<WrittenClassification>(
    {
      package: described(packageName, 'The package that declares the type.'),
      file: described(projectFile, 'The file that declares the type, or a glob of such files.'),
      type: described(words, 'The name of the type.'),
      member: described(words, 'The member that this is about; if left out, the whole type.'),
      category: described(
        shapeOf(
          (value, place) => (value === 'none' ? value : category(value, place)),
          (definitions) => ({
            anyOf: [{ const: 'none' }, schemaOf(category, definitions)],
          }),
        ),
        "What it holds, or 'none' with a reason.",
      ),
      reason: described(words, 'Why it holds no personal data.'),
      purposes: described(oneOrMore(purposeAmong(own.purposes)), 'Why it is held.'),
      legalBasis: described(legalBasisId, 'The ground of GDPR Art. 6(1).'),
      retention: described(retention, 'How long it is kept: P2Y after account.closed.'),
    },
    ['type', 'category'],
  );
  return mapped(checked(listOf(checked(entry, objectionsToEntry)), objectionsToRepetition), (entries) =>
    entries.map(({ category: written, purposes = [], ...others }) => ({
      ...others,
      purposes,
      ...(written !== 'none' && { category: written }),
    })),
  );
}

function objectionsToEntry(entry: WrittenClassification): readonly Objection[] {
  const objections: Objection[] = [];
  if ((entry.package === undefined) === (entry.file === undefined)) {
    const found = entry.package === undefined ? 'neither' : 'both';
    objections.push({ keys: [], sentence: `expected either 'package' or 'file', found ${found}.` });
  }
  if (entry.category === 'none') {
    if (entry.reason === undefined)
      objections.push({ keys: ['category'], sentence: "expected a 'reason' beside 'none'." });
    for (const key of ['purposes', 'legalBasis', 'retention'] as const) {
      if (entry[key] === undefined) continue;
      objections.push({
        keys: [key],
        atKey: true,
        sentence: "says something of personal data, where there is 'none'.",
      });
    }
  } else if (entry.reason !== undefined) {
    objections.push({ keys: ['reason'], atKey: true, sentence: "expected no reason but for the category 'none'." });
  }
  return objections;
}

function objectionsToRepetition(entries: readonly WrittenClassification[]): readonly Objection[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const identity = JSON.stringify([entry.package, entry.file, entry.type, entry.member]);
    const isRepeated = seen.has(identity);
    seen.add(identity);
    if (!isRepeated) return [];
    const name = inOneLine(entry.member === undefined ? entry.type : `${entry.type}.${entry.member}`);
    return [{ keys: [index], sentence: `'${name}' is classified already.` }];
  });
}
