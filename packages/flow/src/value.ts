import type { Api } from './api.ts';
import type { ClassId, Constant, FunctionId } from './ir.ts';
import { joinVerdicts, sameVerdict, type Verdict } from './verdict.ts';
import { changed, isCovered, joinLabels, sameClaim, type CellId, type Change, type Label } from './label.ts';

/** An allocation site, or a copy of an object that a call returned. */
export type ObjectId = string;

/** Something that can be called or constructed. */
export type Callable =
  | {
      readonly kind: 'function';
      readonly function: FunctionId;
      /** `this` and leading arguments fixed by a call of `bind`. */
      readonly bound?: { readonly place: string; readonly receiver: Value; readonly arguments: readonly Value[] };
      /** What the variables around it held in the call that made it, by that call's place. */
      readonly environment?: { readonly place: string; readonly cells: ReadonlyMap<CellId, Value> };
    }
  | { readonly kind: 'class'; readonly class: ClassId }
  | {
      readonly kind: 'api';
      readonly api: Api;
      /** Paths that this instance redacts by configuration. */
      readonly redacts?: readonly string[];
      /** The address that this instance's relative URLs continue. */
      readonly baseUrl?: string;
      /** The table, collection or bucket that its members speak of. */
      readonly part?: string;
      /** The channel that its members speak of. */
      readonly channel?: string;
    }
  /** Writes its first argument to a cell: a state setter, a promise's `resolve`. */
  | { readonly kind: 'setter'; readonly cell: CellId };

/** A place in the catalog that can be called. */
export type ApiCallable = Callable & { readonly kind: 'api' };

/**
 * What a variable or expression may hold: a join of labels, objects, callables and constants. `constants` is undefined
 * when there are more than a few.
 */
export interface Value {
  readonly labels: ReadonlyMap<string, Label>;
  readonly objects: ReadonlySet<ObjectId>;
  readonly callables: ReadonlyMap<string, Callable>;
  readonly constants: ReadonlySet<Constant> | undefined;
  /** What its truth tells of consent. */
  readonly verdict: Verdict | undefined;
}

const NO_LABELS: ReadonlyMap<string, Label> = new Map();
const NO_OBJECTS: ReadonlySet<ObjectId> = new Set();
const NO_CALLABLES: ReadonlyMap<string, Callable> = new Map();
const NO_CONSTANTS: ReadonlySet<Constant> = new Set();
const MAX_CONSTANTS = 8;
/**
 * Labels that one value keeps. Recursive functions over trees would otherwise pile up every path that the k-limit allows;
 * the shortest paths are kept, by a total order, so that the order of joins does not matter.
 */
const MAX_LABELS = 16;

function limited(labels: Map<string, Label>): ReadonlyMap<string, Label> {
  for (const label of labels.values()) if (isCovered(label, labels)) labels.delete(label.key);
  if (labels.size <= MAX_LABELS) return labels;
  // What a library may have made of something goes first: the least is known of it.
  const kept = [...labels.values()].sort(
    (one, other) =>
      Number(one.weak) - Number(other.weak) || one.path.length - other.path.length || (one.key < other.key ? -1 : 1),
  );
  return new Map(kept.slice(0, MAX_LABELS).map((label) => [label.key, label]));
}

/** The value of code that is not reached. */
export const NOTHING: Value = {
  labels: NO_LABELS,
  objects: NO_OBJECTS,
  callables: NO_CALLABLES,
  constants: NO_CONSTANTS,
  verdict: undefined,
};

/** A value of which only that it carries no data is known: a count, a comparison, a regular expression. */
export const CLEAN: Value = { ...NOTHING, constants: undefined };

/** The value that a label alone describes. */
export function ofLabel(label: Label): Value {
  return { ...CLEAN, labels: new Map([[label.key, label]]) };
}

/** The value that all of some labels describe. */
export function ofLabels(labels: Iterable<Label>): Value {
  const map = new Map<string, Label>();
  for (const label of labels) {
    const known = map.get(label.key);
    map.set(label.key, known ? joinLabels(known, label) : label);
  }
  return map.size === 0 ? CLEAN : { ...CLEAN, labels: limited(map) };
}

/** The value that is one object. */
export function ofObject(object: ObjectId): Value {
  return { ...NOTHING, objects: new Set([object]) };
}

/** The value that is one constant. */
export function ofConstant(constant: Constant): Value {
  return { ...NOTHING, constants: new Set([constant]) };
}

/** The value that is one function, class, place of the catalog or setter. */
export function ofCallable(callable: Callable): Value {
  return { ...NOTHING, callables: new Map([[callableKey(callable), callable]]) };
}

/** A text that is equal for callables that are joined to one. */
export function callableKey(callable: Callable): string {
  switch (callable.kind) {
    case 'function':
      return `${callable.bound ? `b${callable.bound.place}:` : 'f'}${callable.function}${callable.environment ? `@${callable.environment.place}` : ''}`;
    case 'class':
      return `c${callable.class}`;
    case 'api':
      return `a${callable.api.key}${callable.redacts ? `!${callable.redacts.join()}` : ''}${callable.baseUrl === undefined ? '' : `@${callable.baseUrl}`}${callable.part === undefined ? '' : `/${callable.part}`}${callable.channel === undefined ? '' : `>${callable.channel}`}`;
    case 'setter':
      return `s${callable.cell}`;
  }
}

/** The least value that covers both. Associative, commutative and idempotent up to labels' origins. */
export function join(one: Value, other: Value): Value {
  if (one === other || other === NOTHING) return one;
  if (one === NOTHING) return other;
  const labels = joinLabelSets(one.labels, other.labels);
  const objects = joinSets(one.objects, other.objects);
  const callables = joinMaps(one.callables, other.callables, keepFirst);
  const constants = joinConstants(one.constants, other.constants);
  const verdict = joinVerdicts(one, other);
  // Most joins bring nothing new, and an equal value of its own would have to be compared by whoever waits for growth.
  const isSame =
    labels === one.labels &&
    objects === one.objects &&
    callables === one.callables &&
    constants === one.constants &&
    verdict === one.verdict;
  return isSame ? one : { labels, objects, callables, constants, verdict };
}

function keepFirst<Item>(first: Item): Item {
  return first;
}

/** The least value that covers all. */
export function joinAll(values: Iterable<Value>): Value {
  let result = NOTHING;
  for (const value of values) result = join(result, value);
  return result;
}

function joinLabelSets(one: ReadonlyMap<string, Label>, other: ReadonlyMap<string, Label>): ReadonlyMap<string, Label> {
  if (other.size === 0 || one === other) return one;
  if (one.size === 0) return other;
  let result: Map<string, Label> | undefined;
  for (const [key, label] of other) {
    if (isCovered(label, one)) continue;
    const known = one.get(key);
    const next = known === undefined ? label : joinLabels(known, label);
    if (next !== known) (result ??= new Map(one)).set(key, next);
  }
  return result ? limited(result) : one;
}

function joinMaps<Item>(
  one: ReadonlyMap<string, Item>,
  other: ReadonlyMap<string, Item>,
  both: (one: Item, other: Item) => Item,
): ReadonlyMap<string, Item> {
  if (other.size === 0 || one === other) return one;
  if (one.size === 0) return other;
  let result: Map<string, Item> | undefined;
  for (const [key, item] of other) {
    const known = one.get(key);
    const next = known === undefined ? item : both(known, item);
    if (next !== known) (result ??= new Map(one)).set(key, next);
  }
  return result ?? one;
}

function joinSets<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): ReadonlySet<Item> {
  if (other.size === 0 || one === other) return one;
  if (one.size === 0) return other;
  let result: Set<Item> | undefined;
  for (const item of other) if (!one.has(item)) (result ??= new Set(one)).add(item);
  return result ?? one;
}

function joinConstants(
  one: ReadonlySet<Constant> | undefined,
  other: ReadonlySet<Constant> | undefined,
): ReadonlySet<Constant> | undefined {
  if (one === undefined || other === undefined) return undefined;
  const both = joinSets(one, other);
  return both === one ? one : both.size > MAX_CONSTANTS ? undefined : both;
}

/** The value with some of its objects under other names. What closures hold is left as it is. */
export function renamed(value: Value, names: ReadonlyMap<ObjectId, ObjectId>): Value {
  if (![...value.objects].some((id) => names.has(id))) return value;
  return { ...value, objects: new Set([...value.objects].map((id) => names.get(id) ?? id)) };
}

/** Whether two values say the same, presentation aside. */
export function sameValue(one: Value, other: Value): boolean {
  return (
    one === other ||
    (sameMaps(one.labels, other.labels, sameClaim) &&
      sameSets(one.objects, other.objects) &&
      sameMaps(one.callables, other.callables, () => true) &&
      sameVerdict(one.verdict, other.verdict) &&
      (one.constants === other.constants ||
        (one.constants !== undefined && other.constants !== undefined && sameSets(one.constants, other.constants))))
  );
}

/** Whether two maps have the same keys, and the same under each. */
export function sameMaps<Item>(
  one: ReadonlyMap<string, Item>,
  other: ReadonlyMap<string, Item>,
  same: (one: Item, other: Item) => boolean,
): boolean {
  if (one === other) return true;
  if (one.size !== other.size) return false;
  for (const [key, item] of one) {
    const partner = other.get(key);
    if (partner === undefined || !same(item, partner)) return false;
  }
  return true;
}

function sameSets<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): boolean {
  if (one === other) return true;
  if (one.size !== other.size) return false;
  for (const item of one) if (!other.has(item)) return false;
  return true;
}

/** The value with every label changed; its objects, callables and constants stay. */
export function relabelled(value: Value, change: (label: Label) => Label | undefined): Value {
  if (value.labels.size === 0) return value;
  const labels = new Map<string, Label>();
  let isChanged = false;
  for (const label of value.labels.values()) {
    const next = change(label);
    isChanged ||= next !== label;
    if (next === undefined) continue;
    const known = labels.get(next.key);
    labels.set(next.key, known ? joinLabels(known, next) : next);
  }
  return isChanged ? { ...value, labels: limited(labels) } : value;
}

/** What a computation makes of labels: the labels alone, changed. */
export function derived(labels: Iterable<Label>, change: Change): Value {
  const list: Label[] = [];
  for (const label of labels) list.push(changed(label, change));
  return ofLabels(list);
}

/** The only string (or number, as text) that a value can be, if there is one; it may be undefined all the same. */
export function constantText(value: Value): string | undefined {
  if (value.labels.size > 0 || value.objects.size > 0 || value.callables.size > 0) return undefined;
  if (value.constants === undefined || value.constants.size > 2) return undefined;
  const [constant, ...others] = [...value.constants].filter((one) => one !== undefined);
  if (others.length > 0) return undefined;
  return typeof constant === 'string' || typeof constant === 'number' ? String(constant) : undefined;
}
