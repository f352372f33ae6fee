import { isIdName } from './id-names.ts';
import type { ClassId, FunctionId } from './ir.ts';
import { memberOf, type Label } from './label.ts';
import {
  join,
  joinAll,
  NOTHING,
  ofConstant,
  ofLabels,
  sameMaps,
  sameValue,
  type ObjectId,
  type Value,
} from './value.ts';

/** The key of an array's elements and of members whose name is not constant. */
export const ANY = '*';

/** Where an object keeps keys that are not constant: those of Maps, and of records keyed by data. */
export const KEYS = '%keys';

/** In place of a name: all members of something, each under its own. */
export const SPREAD = '%spread';

/** Where an answer that a call has sent keeps what it was made of. */
export const SENT = '%sent';

/** An object by what it holds: values where it lies in a heap, shapes where it was taken out of one. */
export interface ObjectOf<Member> {
  readonly members: ReadonlyMap<string, Member>;
  /** What was spread into it: labels of whole objects whose members are not known. */
  readonly spread: Value;
  readonly class: ClassId | undefined;
  readonly getters: ReadonlyMap<string, FunctionId>;
  readonly setters: ReadonlyMap<string, FunctionId>;
  /** Number of elements of an array literal so far; undefined once elements are not at known indexes. */
  readonly length: number | undefined;
}

/** The members of one allocation site, or what was written over the members of a symbolic object. */
export type HeapObject = ObjectOf<Value>;

/** An object of which nothing is known yet. */
export const EMPTY_OBJECT: ObjectOf<never> = {
  members: new Map<string, never>(),
  spread: NOTHING,
  class: undefined,
  getters: new Map(),
  setters: new Map(),
  length: undefined,
};

/** The heap key of what was written over a symbolic object's members. */
export function overlayOf(label: Label): ObjectId {
  return `~${label.key}`;
}

/**
 * What lies under a name, or under a name that may be any; undefined where nothing does. What is written under names that
 * only the run knows (`user[key] = changes[key]`) is what changes, which no id is.
 */
export function membersNamed(object: HeapObject, name: string): Value | undefined {
  if (name === ANY) {
    const values = [...object.members].filter(([key]) => key !== KEYS).map(([, value]) => value);
    return values.length === 0 ? undefined : joinAll(values);
  }
  const own = object.members.get(name);
  if (name === KEYS) return own;
  const any = isIdName(name) ? undefined : object.members.get(ANY);
  return own && any ? join(own, any) : (own ?? any);
}

/**
 * What lies under a name that an object has no member of: what was spread into it, or nothing; undefined where only its
 * class, or what put elements into it, can tell.
 */
function belowMembers({ spread, class: owner, getters, length }: ObjectOf<unknown>, name: string): Value | undefined {
  if (owner !== undefined || length !== undefined || name === ANY || name.startsWith('%') || getters.has(name))
    return undefined;
  if (spread.labels.size === 0) return ofConstant(undefined);
  return ofLabels([...spread.labels.values()].flatMap((label) => memberOf(label, name, undefined) ?? []));
}

/**
 * The least object that covers both; the first itself where it covers the other. Of a member that one of them has, what
 * lies below the members of the other still shows: `if (isMasked) copy.email = ''` leaves the address where nothing is
 * masked.
 */
export function joinObjects<Member>(
  one: ObjectOf<Member>,
  other: ObjectOf<Member>,
  both: (one: Member, other: Member) => Member,
  of: (value: Value) => Member,
  below: (object: ObjectOf<Member>, name: string) => Value | undefined = belowMembers,
): ObjectOf<Member> {
  if (one === other) return one;
  let members: Map<string, Member> | undefined;
  const note = (name: string, member: Member): void => void (members ??= new Map(one.members)).set(name, member);
  for (const [name, member] of other.members) {
    const known = one.members.get(name);
    const own = known === undefined ? below(one, name) : undefined;
    const next = known === undefined ? (own ? both(of(own), member) : member) : both(known, member);
    if (next !== known) note(name, next);
  }
  for (const [name, known] of one.members) {
    const shown = other.members.has(name) ? undefined : below(other, name);
    const next = shown ? both(known, of(shown)) : known;
    if (next !== known) note(name, next);
  }
  const spread = join(one.spread, other.spread);
  const length = one.length === other.length ? one.length : undefined;
  const hasMore =
    members !== undefined ||
    spread !== one.spread ||
    length !== one.length ||
    (one.class === undefined && other.class !== undefined) ||
    other.getters.size > 0 ||
    other.setters.size > 0;
  if (!hasMore) return one;
  return {
    members: members ?? one.members,
    spread,
    class: one.class ?? other.class,
    getters: one.getters.size === 0 ? other.getters : new Map([...one.getters, ...other.getters]),
    setters: one.setters.size === 0 ? other.setters : new Map([...one.setters, ...other.setters]),
    length,
  };
}

/** Whether two objects say the same. */
export function sameObject<Member>(
  one: ObjectOf<Member>,
  other: ObjectOf<Member>,
  same: (one: Member, other: Member) => boolean,
): boolean {
  return (
    one === other ||
    (one.class === other.class &&
      one.length === other.length &&
      one.getters.size === other.getters.size &&
      one.setters.size === other.setters.size &&
      sameValue(one.spread, other.spread) &&
      sameMaps(one.members, other.members, same))
  );
}
