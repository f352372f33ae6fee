import type { ApiModel, DataSelector, TypeModel } from './package-model.ts';

/** What kind of place keeps data. */
export type StoreKind =
  'database' | 'object-storage' | 'cache' | 'file' | 'browser' | 'queue' | 'search' | 'warehouse' | 'other';

/**
 * What a call does to what a store keeps: `write` adds to it, `update` writes over it, too, `expire` gives it an end.
 */
export type StoreAct = 'write' | 'update' | 'read' | 'erase' | 'expire';

/**
 * Where the name stands of the part of a store that a call speaks of: of a table, collection, bucket or key. A selector
 * picks the constant, class or table that an argument is, or how its text begins. `receiver` is what the receiver was
 * made with, its class, or what its type is about (`Repository<User>`); `name` how the code calls the receiver
 * (`prisma.user`).
 */
export type PartSource = DataSelector | 'receiver' | 'name';

/** What a call does to a store. */
export interface StoreCallModel {
  /** `sql`: what the statement says that stands where `part` points, or that the receiver was prepared with. */
  readonly act: StoreAct | 'sql';
  /** Default: `receiver`. */
  readonly part?: PartSource;
  /** What is written ends by itself: always, or where one of these words is an argument or a key of one. */
  readonly expires?: true | readonly string[];
}

/**
 * How a query reaches rows of other tables, by relations of those that it writes: under a relation stands a word, and
 * below the word, where its path leads, the rows; `''` for what stands there itself, unless another path leads on.
 */
export interface NestedRowsModel {
  /** Words under which rows are added. */
  readonly writes: Readonly<Record<string, readonly string[]>>;
  /** Words under which rows are written over, or added where there are none. */
  readonly updates: Readonly<Record<string, readonly string[]>>;
  /** Words under which rows are erased. */
  readonly erases: readonly string[];
  /** Words under which rows are looked up. */
  readonly looksUp: readonly string[];
}

/**
 * What only the rules about stores need to know of a package. It is laid over the rest of the package's model where they
 * ask, and costs nothing elsewhere.
 */
export interface PackageStoreModel {
  readonly kind: StoreKind;
  /** Decorators of classes that have a table each: of an object of one that lies in an object of another, the key is kept. */
  readonly records?: readonly string[];
  readonly nested?: NestedRowsModel;
  readonly exports?: Readonly<Record<string, ApiModel>>;
  readonly globals?: Readonly<Record<string, ApiModel>>;
  readonly types?: Readonly<Record<string, TypeModel>>;
}

/** The part of a store that data was written to. */
export interface SinkStore {
  readonly kind: StoreKind;
  /** Table, collection, bucket or key as the code names it; absent where the code does not tell. */
  readonly part?: string;
  /** Whether what is written here ends by itself. */
  readonly expires: boolean;
  /** Whether the statement encrypts or hashes what it writes. */
  readonly protects?: true;
}
