import { inOneLine } from '../configuration-error.ts';
import { recipientKindShape } from '../package-model-shape.ts';
import { host, packageName } from '../place-shapes.ts';
import type { PolicyRecipient } from '../policy.ts';
import { checked, described, dictionaryOf, mapped, objectOf, oneOrMore, type Objection, type Shape } from '../shape.ts';
import {
  categoryAmong,
  countryCode,
  ownWord,
  purposeAmong,
  recipientRoleId,
  transferBasisId,
  words,
} from '../word-shapes.ts';
import type { PolicyWords } from './policy-words.ts';

type WrittenRecipient = Pick<PolicyRecipient, 'role'> & Partial<Omit<PolicyRecipient, 'id'>>;

/** `recipients`: who may receive personal data. */
export function recipientSection(own: PolicyWords): Shape<readonly PolicyRecipient[]> {
  const recipient = objectOf<WrittenRecipient>(
    {
      name: described(words, 'The name as the public knows it.'),
      role: described(recipientRoleId, 'What it is in law.'),
      kind: described(recipientKindShape, 'What it does for a living.'),
      packages: described(oneOrMore(packageName), 'npm packages that hand data to it.'),
      hosts: described(oneOrMore(host), 'Hosts of it; subdomains are included.'),
      purposes: described(oneOrMore(purposeAmong(own.purposes)), 'Why it may receive data; if left out, for anything.'),
      categories: described(
        oneOrMore(categoryAmong(own.categories)),
        'What it may receive, with all below it; if left out, everything.',
      ),
      country: described(countryCode, 'Where it is established, by two letters.'),
      transferBasis: described(transferBasisId, 'On what ground data may go to that country.'),
    },
    ['role'],
  );
  return mapped(checked(dictionaryOf(recipient, ownWord), objectionsTo), (declared) =>
    Object.entries(declared).map(([id, written]) => ({
      id,
      ...written,
      name: written.name ?? id,
      kind: written.kind ?? (written.role === 'processor' ? 'processor' : 'other'),
      packages: written.packages ?? [],
      hosts: written.hosts ?? [],
    })),
  );
}

function objectionsTo(declared: Readonly<Record<string, WrittenRecipient>>): readonly Objection[] {
  return [...claimedTwice(declared, 'packages', 'package'), ...claimedTwice(declared, 'hosts', 'host')];
}

/** Who receives what goes to a package or host must not depend on who asks. */
function claimedTwice(
  declared: Readonly<Record<string, WrittenRecipient>>,
  key: 'packages' | 'hosts',
  noun: string,
): readonly Objection[] {
  const owners = new Map<string, string>();
  return Object.entries(declared).flatMap(([id, recipient]) =>
    (recipient[key] ?? []).flatMap((claimed, index) => {
      const owner = owners.get(claimed);
      owners.set(claimed, owner ?? id);
      if (owner === undefined) return [];
      const whose = owner === id ? 'is named twice' : `belongs to '${inOneLine(owner)}' already`;
      return [{ keys: [id, key, index], sentence: `the ${noun} '${claimed}' ${whose}.` }];
    }),
  );
}
