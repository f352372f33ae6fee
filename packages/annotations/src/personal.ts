import type { Category, Purpose } from './vocabulary.ts';

declare const personalTag: unique symbol;

/**
 * What `Personal` adds to a type. A named interface, so that declaration files can name it and hovers stay short; an
 * optional property, so that plain values are assigned without a cast.
 */
export interface PersonalTag<C extends string = string, P extends string = string> {
  // One key per category and purpose: a union of two tags keeps both, where equal property types would collapse to one.
  readonly [personalTag]?: { readonly '~personal'?: 'clear' } & Marks<C, P>;
}

/** What `Encrypted` and its like add to a type. Personal data in the clear is not assignable to it; plain values are. */
export interface ProtectedTag<
  How extends ProtectionName = ProtectionName,
  C extends string = string,
  P extends string = string,
> {
  readonly [personalTag]?: { readonly '~personal'?: How } & Marks<C, P>;
}

/** What was done to personal data before it got this type. */
export type ProtectionName = 'redacted' | 'masked' | 'pseudonymised' | 'encrypted' | 'aggregated';

/** Personal data of a category, held for these purposes. */
export type Personal<T, C extends Category = string, P extends Purpose = string> = Tagged<T, PersonalTag<C, P>>;

/** Personal data that only the holder of a key can read. */
export type Encrypted<T, C extends Category = string, P extends Purpose = string> = Tagged<
  T,
  ProtectedTag<'encrypted', C, P>
>;

/** Personal data whose person can be told only with additional knowledge: a keyed hash, a token. */
export type Pseudonymized<T, C extends Category = string, P extends Purpose = string> = Tagged<
  T,
  ProtectedTag<'pseudonymised', C, P>
>;

/** Personal data of which a part is hidden: `m***@example.org`. */
export type Masked<T, C extends Category = string, P extends Purpose = string> = Tagged<
  T,
  ProtectedTag<'masked', C, P>
>;

/** What is left when personal data was taken out: `[redacted]`. */
export type Redacted<T, C extends Category = string, P extends Purpose = string> = Tagged<
  T,
  ProtectedTag<'redacted', C, P>
>;

/** A figure over so many people that it tells of none. */
export type Aggregated<T, C extends Category = string, P extends Purpose = string> = Tagged<
  T,
  ProtectedTag<'aggregated', C, P>
>;

type Marks<C extends string, P extends string> = {
  readonly [K in C]?: { readonly [Q in P]?: true } & { readonly '~purpose'?: true };
};

/**
 * Adds a tag where it does no harm. Literal unions, enums, booleans and null stay as they are, because a tag on them
 * breaks narrowing, indexing and exhaustiveness; there the declaration itself is what Privet reads.
 */
type Tagged<T, Tag> = 0 extends 1 & T
  ? T // any
  : unknown extends T
    ? T
    : T extends null | undefined | boolean
      ? T
      : T extends string
        ? string extends T
          ? T & Tag
          : T
        : T extends number
          ? [number, 0.5] extends [T, T] // number alone is assignable to every numeric enum
            ? T & Tag
            : T
          : T extends bigint
            ? bigint extends T
              ? T & Tag
              : T
            : T extends object
              ? T & Tag
              : T;
