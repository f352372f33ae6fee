/** What the analysis gets wrong in the witnesses of the catalog. Whatever is put right here must be taken off the list. */
export interface KnownMiss {
  /** Relative to the folder of witnesses. */
  readonly witness: string;
  readonly line: number;
  readonly difference: 'missing' | 'unexpected';
  readonly rule: string;
  readonly cause: string;
}

const returnedByCallback = 'what a callback returns to a library is not followed into its sink';

const belowTypedMember = 'a source is not known where it stands below a member with a type of its own';

/** Every difference between what the witnesses announce and what is found, in the order of witnesses. */
export const knownMisses: readonly KnownMiss[] = [
  {
    witness: 'express-winston.ts',
    line: 15,
    difference: 'missing',
    rule: 'no-plaintext-logging',
    cause: returnedByCallback,
  },
  { witness: 'morgan.ts', line: 13, difference: 'missing', rule: 'no-plaintext-logging', cause: returnedByCallback },
  { witness: 'morgan.ts', line: 14, difference: 'missing', rule: 'no-plaintext-logging', cause: returnedByCallback },
  {
    witness: 'ngx-logger.ts',
    line: 14,
    difference: 'missing',
    rule: 'no-plaintext-logging',
    cause: returnedByCallback,
  },
  {
    witness: 'node/http.ts',
    line: 19,
    difference: 'missing',
    rule: 'no-plaintext-logging',
    cause: belowTypedMember,
  },
  {
    witness: 'platform/url.ts',
    line: 19,
    difference: 'unexpected',
    rule: 'no-plaintext-logging',
    cause: 'the parts of a URL are not told apart: its host carries what its query holds',
  },
  {
    witness: 'wretch.ts',
    line: 12,
    difference: 'missing',
    rule: 'no-undeclared-recipient',
    cause: 'a relative address takes the place of the base address that a client was made with',
  },
];
