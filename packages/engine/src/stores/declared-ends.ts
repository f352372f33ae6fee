import type { SinkStore } from '@privet/model';
import type { Compiler } from '../compiler/compiler.ts';
import { isSamePart } from './same-part.ts';

/** A retention, and the type or table that is declared behind its comment, whatever modifiers and decorators stand between. */
const RETAINED = /@retention\s+([^\n*]+)[^]*?\*\/\s*(?:(?:@[\w.]+(?:\([^)]*\))?|[a-z]+)\s+)*([\w$]+)/g;

/** Retentions that texts declare on types and tables, by their names. */
export function retentionsIn(texts: readonly string[]): readonly (readonly [name: string, retention: string])[] {
  return texts
    .flatMap((text) => [...text.matchAll(RETAINED)])
    .map(([, retention = '', name = '']) => [name, retention.trim()]);
}

/** The retention that a program declares for a part of a store; some are known of files that it does not read. */
export function declaredRetentions(
  compiler: Compiler,
  elsewhere: ReturnType<typeof retentionsIn> = [],
): (part: string) => string | undefined {
  let known: ReturnType<typeof retentionsIn> | undefined;
  return (part) => {
    known ??= [...retentionsIn(compiler.textsWith(/@retention/)), ...elsewhere];
    return known.find(([name]) => isSamePart(name, part))?.[1];
  };
}

/** An index by which a database deletes documents, in a file that declares a collection. */
const TTL_INDEX = /\bexpireAfterSeconds\b|\bexpires:/;

/** Where data is kept: a part of what a package keeps. */
export interface StorePlace {
  readonly package: string;
  readonly store: SinkStore;
}

/** Packages whose collections have such indexes. */
const withIndexes: ReadonlySet<string> = new Set(['mongodb', 'mongoose', '@nestjs/mongoose']);

/** Whether a file may give a collection an index that ends what it keeps. */
export function mayHaveExpiringIndex(text: string): boolean {
  return TTL_INDEX.test(text) && /['"](?:mongoose|mongodb|@nestjs\/mongoose)['"]/.test(text);
}

/** Whether a file gives a collection an index that ends what it keeps. */
export function hasExpiringIndex(text: string, { package: name, store: { part } }: StorePlace): boolean {
  if (part === undefined || !withIndexes.has(name)) return false;
  if (!mayHaveExpiringIndex(text)) return false;
  return [...text.matchAll(/[\w$]+/g)].some(([word]) => isSamePart(word, part));
}
