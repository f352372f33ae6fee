import type { Document, Node, Pair } from 'yaml';
import type { Key } from './configuration-error.ts';
import { inOneLine } from './configuration-error.ts';
import { yamlLibrary } from './yaml-library.ts';

/** Where a value stands, and the values in it. */
export interface Located {
  readonly offset: number;
  readonly keyOffset?: number;
  readonly entries: ReadonlyMap<Key, Located>;
}

/** Something wrong with a document before anybody asks what it means. */
export interface YamlProblem {
  readonly offset: number;
  readonly sentence: string;
}

/** What a YAML document says, as plain values. */
export interface YamlValue {
  readonly value: unknown;
  readonly located: Located;
  readonly problems: readonly YamlProblem[];
}

/** A few dozen names for shared lists are common; what multiplies to more is an attack. */
export const mostAliasedValues = 10_000;

interface Read {
  readonly value: unknown;
  readonly entries: ReadonlyMap<Key, Located>;
  /** How many values it is made of. */
  readonly size: number;
}

const nothing: Read = { value: null, entries: new Map(), size: 1 };

/**
 * The plain value of a document that is not nested too deeply. The library's own conversion would look for the anchor
 * of each alias in the whole document, compare each key with all others, and know no places.
 */
export function yamlValueOf(document: Document.Parsed): YamlValue {
  const { isAlias, isMap, isScalar, isSeq } = yamlLibrary();
  const problems: YamlProblem[] = [];
  /** What stands behind an anchor; undefined while it is being read. */
  const anchors = new Map<string, Read | undefined>();
  let aliased = 0;
  const fail = (offset: number, sentence: string): Read => {
    problems.push({ offset, sentence });
    return nothing;
  };

  const read = (node: unknown): Read => {
    if (isAlias(node)) return readAlias(node.source, offsetOf(node));
    const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
    if (anchor !== undefined) anchors.set(anchor, undefined);
    const found = readPlain(node);
    if (anchor !== undefined) anchors.set(anchor, found);
    return found;
  };
  const readAlias = (name: string, offset: number): Read => {
    if (!anchors.has(name)) return fail(offset, `the alias '*${inOneLine(name)}' names nothing that stands above it.`);
    const found = anchors.get(name);
    if (found === undefined) return fail(offset, `the alias '*${inOneLine(name)}' stands inside of what it names.`);
    aliased += found.size;
    if (aliased <= mostAliasedValues) return found;
    if (aliased - found.size > mostAliasedValues) return nothing;
    return fail(offset, `the aliases up to '*${inOneLine(name)}' stand for more than ${mostAliasedValues} values.`);
  };
  const readPlain = (node: unknown): Read => {
    if (isMap(node)) return readPairs(node.items);
    if (isSeq(node)) return readItems(node.items);
    return isScalar(node) ? { value: node.value, entries: new Map(), size: 1 } : nothing;
  };
  const readItems = (items: readonly unknown[]): Read => {
    const values: unknown[] = [];
    const entries = new Map<Key, Located>();
    let size = 1;
    for (const [index, item] of items.entries()) {
      const found = read(item);
      values.push(found.value);
      entries.set(index, { offset: offsetOf(item), entries: found.entries });
      size += found.size;
    }
    return { value: values, entries, size };
  };
  const readPairs = (pairs: readonly Pair[]): Read => {
    const values: [string, unknown][] = [];
    const entries = new Map<Key, Located>();
    let size = 1;
    for (const { key, value } of pairs) {
      const keyOffset = offsetOf(key);
      const found = read(value);
      size += found.size;
      if (!isScalar(key)) {
        fail(keyOffset, 'a key is a word, and neither a list, an object nor an alias.');
        continue;
      }
      const name = key.source ?? String(key.value);
      if (entries.has(name)) fail(keyOffset, `the key '${inOneLine(name)}' stands here a second time.`);
      values.push([name, found.value]);
      entries.set(name, { keyOffset, offset: offsetOf(value, keyOffset), entries: found.entries });
    }
    // Defines each key, `__proto__` too.
    return { value: Object.fromEntries(values), entries, size };
  };

  const { value, entries } = read(document.contents);
  return { value, located: { offset: offsetOf(document.contents), entries }, problems };
}

function offsetOf(node: unknown, otherwise = 0): number {
  const range = (node as Partial<Node> | null)?.range;
  return range?.[0] ?? otherwise;
}
