import { inOneLine, refuse } from '../configuration-error.ts';
import { storeKindShape } from '../package-model-shape.ts';
import { entryPoint, packageOrPlatform } from '../place-shapes.ts';
import type { Store } from '../policy.ts';
import {
  checked,
  described,
  dictionaryOf,
  mapped,
  objectOf,
  oneOrMore,
  type Objection,
  type Shape,
  shapeOf,
} from '../shape.ts';
import { ownWord, retention, words } from '../word-shapes.ts';

type WrittenStore = Pick<Store, 'kind'> & Partial<Omit<Store, 'id'>>;

const yesOrNo: Shape<boolean> = shapeOf(
  (value, place) => (typeof value === 'boolean' ? value : refuse(value, place, 'true or false')),
  { type: 'boolean' },
);

const store = checked(
  objectOf<WrittenStore>(
    {
      kind: described(storeKindShape, 'What kind of place it is.'),
      packages: described(
        oneOrMore(packageOrPlatform),
        'npm packages and APIs of the platform (platform:web-storage) by which the code reaches it.',
      ),
      tables: described(oneOrMore(words), 'Tables, collections or models that are in it; if left out, all.'),
      buckets: described(oneOrMore(words), 'Buckets, queues or indexes that are in it.'),
      encryptedAtRest: described(yesOrNo, 'Whether what it keeps is encrypted on disk.'),
      retention: described(retention, 'How long it keeps data: P2Y after account.closed.'),
      erasedBy: described(oneOrMore(entryPoint), "What erases a person's data: src/erase.ts#eraseCustomer."),
      exportedBy: described(oneOrMore(entryPoint), 'What gives people their data: src/export.ts#exportCustomer.'),
    },
    ['kind'],
  ),
  ({ packages, tables, buckets }) =>
    (packages ?? tables ?? buckets)
      ? []
      : [{ keys: [], sentence: "expected 'packages', 'tables' or 'buckets', found none of them." }],
);

/** `stores`: where personal data is kept. */
export const storeSection: Shape<readonly Store[]> = mapped(
  checked(dictionaryOf(store, ownWord), objectionsToClaims),
  (declared) =>
    Object.entries(declared).map(
      ([id, { packages = [], tables = [], buckets = [], erasedBy = [], exportedBy = [], ...others }]) => ({
        id,
        ...others,
        packages,
        tables,
        buckets,
        erasedBy,
        exportedBy,
      }),
    ),
);

/** One table must not lie in two stores that are told apart by nothing else. */
function objectionsToClaims(declared: Readonly<Record<string, WrittenStore>>): readonly Objection[] {
  const owners = new Map<string, string>();
  return Object.entries(declared).flatMap(([id, written]) =>
    claimsOf(written).flatMap(({ key, keys, noun }) => {
      const owner = owners.get(key);
      owners.set(key, owner ?? id);
      if (owner === undefined || owner === id) return [];
      return [{ keys: [id, ...keys], sentence: `the ${noun} belongs to '${inOneLine(owner)}' already.` }];
    }),
  );
}

interface Claim {
  readonly key: string;
  readonly keys: readonly (string | number)[];
  readonly noun: string;
}

function claimsOf({ packages, tables = [], buckets = [] }: WrittenStore): readonly Claim[] {
  const within = (kind: 'tables' | 'buckets', noun: string, names: readonly string[]): readonly Claim[] =>
    names.flatMap((name, index) =>
      (packages ?? ['']).map((reached) => ({
        key: JSON.stringify([reached, kind, name]),
        keys: [kind, index],
        noun: `${noun} '${inOneLine(name)}'`,
      })),
    );
  if (tables.length === 0 && buckets.length === 0)
    return (packages ?? []).map((reached, index) => ({
      key: JSON.stringify([reached]),
      keys: ['packages', index],
      noun: `package '${reached}'`,
    }));
  return [...within('tables', 'table', tables), ...within('buckets', 'bucket', buckets)];
}
