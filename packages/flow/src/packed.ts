/** A part of packed data: a plain value, or what an object, list, map … is made of, by the numbers of its parts. */
export type PackedPart = string | number | boolean | readonly [kind: PackedKind, ...parts: (number | string)[]];

/** `o` an object, with its shape's keys first; `a` a list, `m` a map, `s` a set, `u` and `n` nothing, `b` a big number, `r` another's. */
type PackedKind = 'o' | 'a' | 'm' | 's' | 'u' | 'n' | 'b' | 'r';

/** Plain data with maps and sets as JSON: what is equal stands once, and the last part is the whole. */
export type Packed = readonly PackedPart[];

/** Things that are not packed but named, since whoever unpacks has them, too. */
export interface NamedThings {
  /** The name of a thing; undefined for what is to be packed. */
  readonly nameOf: (value: object) => string | undefined;
  readonly named: (name: string) => unknown;
}

/** Packs plain data; texts are written as `textOf` says. */
export function packed(
  value: unknown,
  { nameOf }: Pick<NamedThings, 'nameOf'>,
  textOf: (text: string) => string,
): Packed {
  const parts: PackedPart[] = [];
  const byText = new Map<string, number>();
  const byObject = new Map<object, number>();
  const open = new Set<object>();
  const put = (part: PackedPart): number => {
    const text = JSON.stringify(part);
    const known = byText.get(text);
    if (known !== undefined) return known;
    byText.set(text, parts.length);
    return parts.push(part) - 1;
  };
  const partsOf = (object: object): PackedPart => {
    const name = nameOf(object);
    if (name !== undefined) return ['r', put(textOf(name))];
    if (object instanceof Map) return ['m', ...[...object].flatMap(([key, held]) => [pack(key), pack(held)])];
    if (object instanceof Set) return ['s', ...[...object].map(pack)];
    if (Array.isArray(object)) return ['a', ...object.map(pack)];
    const entries = Object.entries(object).filter(([, held]) => held !== undefined);
    return ['o', put(entries.map(([key]) => key).join('\n')), ...entries.map(([, held]) => pack(held))];
  };
  const pack = (held: unknown): number => {
    if (typeof held === 'string') return put(textOf(held));
    if (typeof held === 'bigint') return put(['b', String(held)]);
    if (held === undefined) return put(['u']);
    if (held === null) return put(['n']);
    if (typeof held === 'number' || typeof held === 'boolean') return put(held);
    if (typeof held !== 'object') throw new Error(`a ${typeof held} is no plain data`);
    const known = byObject.get(held);
    if (known !== undefined) return known;
    // Closures may lie in variables of the call that made them: what these hold is not told again.
    if (open.has(held)) return put(held instanceof Map ? ['m'] : ['u']);
    open.add(held);
    const made = put(partsOf(held));
    open.delete(held);
    byObject.set(held, made);
    return made;
  };
  const whole = pack(value);
  // The last part is the whole, though an equal one may have come before.
  const last = parts[whole];
  if (last !== undefined && whole !== parts.length - 1) parts.push(last);
  return parts;
}

/** What was packed. */
export function unpacked(
  parts: Packed,
  { named }: Pick<NamedThings, 'named'>,
  textOf: (text: string) => string,
): unknown {
  const made: unknown[] = [];
  const at = (index: number | string | undefined): unknown => made[Number(index)];
  for (const part of parts) {
    if (!Array.isArray(part)) {
      made.push(typeof part === 'string' ? textOf(part) : part);
      continue;
    }
    const [kind, ...held] = part as Exclude<PackedPart, string | number | boolean>;
    switch (kind) {
      case 'o': {
        const [shape, ...values] = held;
        const keys = String(parts[Number(shape)]).split('\n');
        made.push(
          values.length === 0 ? {} : Object.fromEntries(values.map((value, index) => [keys[index], at(value)])),
        );
        break;
      }
      case 'a':
        made.push(held.map(at));
        break;
      case 'm':
        made.push(new Map(held.flatMap((key, index) => (index % 2 === 0 ? [[at(key), at(held[index + 1])]] : []))));
        break;
      case 's':
        made.push(new Set(held.map(at)));
        break;
      case 'u':
        made.push(undefined);
        break;
      case 'n':
        made.push(null);
        break;
      case 'b':
        made.push(BigInt(String(held[0])));
        break;
      case 'r':
        made.push(named(String(at(held[0]))));
        break;
    }
  }
  return made.at(-1);
}
