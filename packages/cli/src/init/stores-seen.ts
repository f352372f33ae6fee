import type { StoreKind } from '@privet/policy';
import { compareText } from '../file-system.ts';
import type { Place, Seen } from './seen.ts';

/** A store as a policy can declare it. */
export interface DraftStore {
  readonly id: string;
  readonly kind: StoreKind;
  readonly package: string;
  readonly places: readonly Place[];
}

/** Packages and platform APIs that keep data in one kind of place, whatever they are told. */
const kinds: Readonly<Partial<Record<StoreKind, readonly string[]>>> = {
  browser: [
    'platform:web-storage',
    'platform:indexed-db',
    'platform:cookie-store',
    'platform:cache-storage',
    'platform:document',
    'idb',
    'idb-keyval',
    'js-cookie',
    'localforage',
    'universal-cookie',
  ],
  cache: ['ioredis', 'memcached', 'redis'],
  database: ['@prisma/client', 'chromadb', 'mongoose', 'pg', 'weaviate-client', '@qdrant/js-client-rest'],
  file: ['node:fs', 'node:fs/promises'],
  'object-storage': ['@aws-sdk/client-s3', '@aws-sdk/lib-storage', '@google-cloud/storage'],
  search: ['@elastic/elasticsearch', '@opensearch-project/opensearch', 'meilisearch', 'typesense'],
};

const kindByPackage = new Map(
  Object.entries(kinds).flatMap(([kind, packages]) =>
    // The keys of the table above are kinds.
    packages.map((name) => [name, kind as StoreKind] as const),
  ),
);

/** The stores that data was seen to be written to, as far as it is certain what kind of place they are, by id. */
export function storesSeen({ flows }: Seen): readonly DraftStore[] {
  const placesByPackage = new Map<string, Place[]>();
  for (const { sink, place } of flows) {
    if (sink.kind === 'storage')
      placesByPackage.set(sink.package, [...(placesByPackage.get(sink.package) ?? []), place]);
  }
  return [...placesByPackage]
    .flatMap(([name, places]) => {
      const kind = kindByPackage.get(name);
      return kind === undefined ? [] : [{ id: idOf(name), kind, package: name, places }];
    })
    .sort((a, b) => compareText(a.id, b.id));
}

function idOf(name: string): string {
  return name.replace(/^(?:platform:|node:|@)/u, '').replaceAll('/', '-');
}
