import type { StoreAct } from '@privet/model';

/** What a statement of SQL does, and to which table. */
export interface SqlStatement {
  readonly act: StoreAct;
  /** Without schema and quotes; absent where the text does not go as far. */
  readonly table?: string;
  /** Tables that it joins. */
  readonly joined: readonly string[];
  /** Whether it encrypts or hashes by a function of the database. */
  readonly protects: boolean;
}

/** The verbs that statements begin with, what each does, and what stands between it and its table. */
const verbs: readonly (readonly [StoreAct, RegExp])[] = [
  ['write', /^(?:insert|replace|merge)\s+(?:ignore\s+)?into\s+/i],
  ['update', /^update\s+(?:only\s+)?/i],
  ['erase', /^delete\s+from\s+(?:only\s+)?|^truncate\s+(?:table\s+)?/i],
  ['read', /^select\b[^]*?\bfrom\s+/i],
];

const NAME = /^(?:[`"[]?\w+[`"\]]?\.)?[`"[]?(\w+)/;

const JOINED = /\bjoin\s+(?:[`"[]?\w+[`"\]]?\.)?[`"[]?(\w+)/gi;

/** Functions of pgcrypto and MySQL. */
const PROTECTING = /\b(?:pgp_(?:sym|pub)_encrypt(?:_bytea)?|encrypt(?:_iv)?|aes_encrypt|crypt|digest|hmac|sha2)\s*\(/i;

/** Reads the beginning of a statement; undefined for any other text. */
export function sqlStatementIn(text: string): SqlStatement | undefined {
  const statement = text.replace(/^(?:\s+|--[^\n]*\n|\/\*[^]*?\*\/)+/, '');
  for (const [act, verb] of verbs) {
    const [beginning] = verb.exec(statement) ?? [];
    if (beginning === undefined) continue;
    const table = NAME.exec(statement.slice(beginning.length))?.[1];
    const joined = [...statement.matchAll(JOINED)].map(([, name = '']) => name);
    return { act, ...(table !== undefined && { table }), joined, protects: PROTECTING.test(statement) };
  }
  return undefined;
}
