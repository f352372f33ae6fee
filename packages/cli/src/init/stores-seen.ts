import type { ReportedSink } from '@privet/model';
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

/** Packages and platform APIs that keep data in one kind of place, whatever they are told; databases are known as such. */
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
  database: ['chromadb', 'weaviate-client', '@qdrant/js-client-rest'],
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
  const stores = new Map<string, DraftStore & { readonly places: Place[] }>();
  for (const { sink, place } of flows) {
    const kind = kindOf(sink);
    if (kind === undefined) continue;
    const store = stores.get(sink.package) ?? { id: idOf(sink.package), kind, package: sink.package, places: [] };
    store.places.push(place);
    stores.set(sink.package, store);
  }
  return [...stores.values()].sort((a, b) => compareText(a.id, b.id));
}

function kindOf({ kind, package: name }: ReportedSink): StoreKind | undefined {
  if (kind === 'database') return 'database';
  return kind === 'storage' ? kindByPackage.get(name) : undefined;
}

function idOf(name: string): string {
  return name.replace(/^(?:platform:|node:|@)/u, '').replaceAll('/', '-');
}
