import type { Category, Purpose } from './vocabulary.ts';

// The type parameters are read from the declaration; the type itself is plain T.

/** Personal data of a category, held for these purposes. */
export type Personal<T, _C extends Category = string, _P extends Purpose = string> = T;

/** Personal data that only the holder of a key can read. */
export type Encrypted<T, _C extends Category = string, _P extends Purpose = string> = T;

/** Personal data whose person can be told only with additional knowledge: a keyed hash, a token. */
export type Pseudonymized<T, _C extends Category = string, _P extends Purpose = string> = T;

/** Personal data of which a part is hidden: `m***@example.org`. */
export type Masked<T, _C extends Category = string, _P extends Purpose = string> = T;

/** What is left when personal data was taken out: `[redacted]`. */
export type Redacted<T, _C extends Category = string, _P extends Purpose = string> = T;

/** A figure over so many people that it tells of none. */
export type Aggregated<T, _C extends Category = string, _P extends Purpose = string> = T;
