import type { Location } from '@privet/model';
import type { ClassId, FunctionId, VariableId } from './ir.ts';
import { changed, joinLabels, memberOf, type Label } from './label.ts';
import {
  CLEAN,
  join,
  joinAll,
  NOTHING,
  ofLabels,
  relabelled,
  sameMaps,
  sameValue,
  type ObjectId,
  type Value,
} from './value.ts';

/** The key of an array's elements and of members whose name is not constant. */
export const ANY = '*';

/** Where an object keeps keys that are not constant: those of Maps, and of records keyed by data. */
export const KEYS = '%keys';

/** The members of one allocation site, or what was written over the members of a symbolic object. */
export interface HeapObject {
  readonly members: ReadonlyMap<string, Value>;
  /** What was spread into it: labels of whole objects whose members are not known. */
  readonly spread: Value;
  readonly class: ClassId | undefined;
  readonly getters: ReadonlyMap<string, FunctionId>;
  readonly setters: ReadonlyMap<string, FunctionId>;
  /** Number of elements of an array literal so far; undefined once elements are not at known indexes. */
  readonly length: number | undefined;
}

export const EMPTY_OBJECT: HeapObject = {
  members: new Map(),
  spread: NOTHING,
  class: undefined,
  getters: new Map(),
  setters: new Map(),
  length: undefined,
};

/** Variables and heap at one point of a function. Maps are replaced, never changed, once a state was forked. */
export class State {
  readonly #variables: Map<VariableId, Value>;
  readonly #heap: Map<ObjectId, HeapObject>;

  /** Labels looked at in this state and its forks: what a function's budget counts. */
  readonly work: { labels: number };

  constructor(
    variables: Map<VariableId, Value> = new Map(),
    heap: Map<ObjectId, HeapObject> = new Map(),
    work: { labels: number } = { labels: 0 },
  ) {
    this.#variables = variables;
    this.#heap = heap;
    this.work = work;
  }

  fork(): State {
    return new State(new Map(this.#variables), new Map(this.#heap), this.work);
  }

  variable(id: VariableId): Value | undefined {
    return this.#variables.get(id);
  }

  assign(id: VariableId, value: Value): void {
    this.#variables.set(id, value);
  }

  object(id: ObjectId): HeapObject | undefined {
    return this.#heap.get(id);
  }

  allocate(id: ObjectId, object: HeapObject): void {
    this.#heap.set(id, object);
  }

  /** Takes in another state; tells whether this one grew. */
  joinIn(other: State): boolean {
    let grew = false;
    for (const [id, value] of other.#variables) {
      const known = this.#variables.get(id) ?? NOTHING;
      const next = join(known, value);
      if (next !== known && !sameValue(known, next)) {
        this.#variables.set(id, next);
        grew = true;
      }
    }
    for (const [id, object] of other.#heap) {
      const known = this.#heap.get(id);
      if (known === object) continue;
      const next = known ? joinObjects(known, object) : object;
      if (known === undefined || !sameObject(known, next)) {
        this.#heap.set(id, next);
        grew = true;
      }
    }
    return grew;
  }

  /** Member `name` of a value; `ANY` for an unknown one. `location` is the expression that loads it. */
  load(value: Value, name: string, location: Location | undefined): Value {
    this.work.labels += value.labels.size + value.objects.size;
    let result = NOTHING;
    const symbolic: Label[] = [];
    for (const label of value.labels.values()) {
      const over = label.exact ? this.#heap.get(overlayOf(label)) : undefined;
      const written = over && membersNamed(over, name);
      if (written) result = join(result, written);
      if (written && name !== ANY && over.members.has(name)) continue;
      const member = memberOf(label, name, location);
      if (member) symbolic.push(over && name === ANY ? changed(member, { omitted: [...over.members.keys()] }) : member);
    }
    for (const id of value.objects) {
      const object = this.#heap.get(id);
      if (object) result = join(result, this.#memberOfObject(object, name, location));
    }
    if (symbolic.length > 0) result = join(result, ofLabels(symbolic));
    else if (value.objects.size === 0 || result === NOTHING) result = join(result, CLEAN);
    return result;
  }

  #memberOfObject(object: HeapObject, name: string, location: Location | undefined): Value {
    const own = membersNamed(object, name);
    if (own && name !== ANY && object.members.has(name)) return own;
    const inherited =
      object.spread.labels.size === 0
        ? NOTHING
        : this.load({ ...NOTHING, labels: object.spread.labels }, name, location);
    return join(own ?? NOTHING, inherited);
  }

  /** Elements of an iterable; every member of an object. */
  elements(value: Value, location: Location | undefined): Value {
    return this.load(value, ANY, location);
  }

  /** Writes a member. The old value goes only where the object is the only one that can be meant. */
  store(target: Value, name: string, value: Value): void {
    const ids = [...target.objects];
    for (const label of target.labels.values()) if (label.exact) ids.push(overlayOf(label));
    const strong = ids.length === 1 && name !== ANY;
    for (const id of ids) {
      const object = this.#heap.get(id) ?? EMPTY_OBJECT;
      // A table of hundreds of entries is one collection: telling its members apart would cost their number squared.
      const cell = object.members.size < MAX_MEMBERS || object.members.has(name) ? name : ANY;
      const known = object.members.get(cell);
      const next = (strong && cell === name) || known === undefined ? value : join(known, value);
      if (next !== known) this.#heap.set(id, { ...object, members: new Map(object.members).set(cell, next) });
    }
  }

  /** Keys that are data: of Maps, and of records with computed keys. */
  keys(value: Value): Value {
    return joinAll([CLEAN, ...[...value.objects].map((id) => this.#heap.get(id)?.members.get(KEYS) ?? NOTHING)]);
  }

  addKey(target: Value, key: Value): void {
    if (key.labels.size === 0) return;
    for (const id of target.objects) {
      const object = this.#heap.get(id) ?? EMPTY_OBJECT;
      this.#heap.set(id, {
        ...object,
        members: new Map(object.members).set(KEYS, join(object.members.get(KEYS) ?? NOTHING, key)),
      });
    }
  }

  /** Adds an element at the end of an array under construction. */
  push(target: Value, value: Value): void {
    for (const id of target.objects) {
      const object = this.#heap.get(id) ?? EMPTY_OBJECT;
      const name = object.length === undefined || object.length >= MAX_MEMBERS ? ANY : String(object.length);
      const known = object.members.get(name);
      const length = object.length === undefined ? undefined : object.length + 1;
      this.#heap.set(id, {
        ...object,
        length,
        members: new Map(object.members).set(name, known ? join(known, value) : value),
      });
    }
  }

  /** `{...source}` into an object under construction. */
  spread(target: Value, source: Value): void {
    for (const id of target.objects) {
      let object = this.#heap.get(id) ?? EMPTY_OBJECT;
      const members = new Map(object.members);
      for (const [name, known] of members) {
        const over = this.load(source, name, undefined);
        if (over !== NOTHING && over !== CLEAN) members.set(name, join(known, over));
      }
      const whole: Label[] = [];
      for (const label of source.labels.values()) {
        const over = label.exact ? this.#heap.get(overlayOf(label)) : undefined;
        whole.push(over ? changed(label, { omitted: [...over.members.keys()] }) : label);
        if (over) for (const [name, value] of over.members) members.set(name, value);
      }
      let spread = whole.length > 0 ? join(object.spread, ofLabels(whole)) : object.spread;
      for (const other of source.objects) {
        const copied = this.#heap.get(other);
        if (copied === undefined) continue;
        const isOnly = source.objects.size === 1;
        for (const [name, value] of copied.members)
          members.set(name, isOnly ? value : join(members.get(name) ?? NOTHING, value));
        spread = join(spread, copied.spread);
      }
      object = { ...object, members, spread };
      this.#heap.set(id, object);
    }
  }

  /** Spreads into an object whose own members were written after the spread. */
  spreadUnder(id: ObjectId, source: Value, own: ReadonlyMap<string, Value>): void {
    const target: Value = { ...NOTHING, objects: new Set([id]) };
    this.spread(target, { ...source, objects: new Set([...source.objects].filter((other) => other !== id)) });
    const object = this.#heap.get(id);
    if (object) this.#heap.set(id, { ...object, members: new Map([...object.members, ...own]) });
  }

  /** `{a, ...rest} = source`: a copy without the named members. */
  without(source: Value, names: readonly string[], copy: ObjectId): Value {
    const labels = relabelled({ ...source, objects: new Set() }, (label) =>
      label.exact ? changed(label, { omitted: names }) : label,
    );
    if (source.objects.size === 0) return labels;
    this.#heap.set(copy, EMPTY_OBJECT);
    const target: Value = { ...NOTHING, objects: new Set([copy]) };
    this.spread(target, source);
    const object = this.#heap.get(copy) ?? EMPTY_OBJECT;
    const members = new Map([...object.members].filter(([name]) => !names.includes(name)));
    const spread = relabelled(object.spread, (label) => changed(label, { omitted: names }));
    this.#heap.set(copy, { ...object, members, spread });
    return target;
  }

  /** Every label that a value holds, at any depth: what somebody who is handed the value can see. */
  reachableLabels(value: Value): readonly Label[] {
    const found = new Map<string, Label>();
    const seen = new Set<ObjectId>();
    const visit = (current: Value, depth: number): void => {
      this.work.labels += current.labels.size + current.objects.size;
      for (const label of current.labels.values()) {
        const over = label.exact ? overlayOf(label) : undefined;
        const written = over === undefined ? undefined : this.#heap.get(over);
        const shown = written ? changed(label, { omitted: [...written.members.keys()] }) : label;
        const known = found.get(shown.key);
        found.set(shown.key, known ? joinLabels(known, shown) : shown);
        if (over !== undefined && written && !seen.has(over) && depth < MAX_DEPTH) {
          seen.add(over);
          for (const member of written.members.values()) visit(member, depth + 1);
        }
      }
      for (const id of current.objects) {
        const object = this.#heap.get(id);
        if (object === undefined || seen.has(id) || depth >= MAX_DEPTH) continue;
        seen.add(id);
        for (const member of object.members.values()) visit(member, depth + 1);
        visit(
          relabelled(object.spread, (label) => changed(label, { omitted: [...object.members.keys()] })),
          depth,
        );
      }
    };
    visit(value, 0);
    return [...found.values()];
  }

  /** Classes that a value is known to be an instance of. */
  classesOf(value: Value): ReadonlySet<ClassId> {
    const classes = new Set<ClassId>();
    for (const id of value.objects) {
      const known = this.#heap.get(id)?.class;
      if (known !== undefined) classes.add(known);
    }
    return classes;
  }
}

const MAX_DEPTH = 6;
const MAX_MEMBERS = 128;

/** The heap key of what was written over a symbolic object's members. */
function overlayOf(label: Label): ObjectId {
  return `~${label.key}`;
}

function membersNamed(object: HeapObject, name: string): Value | undefined {
  if (name === ANY) {
    const values = [...object.members].filter(([key]) => key !== KEYS).map(([, value]) => value);
    return values.length === 0 ? undefined : joinAll(values);
  }
  const own = object.members.get(name);
  if (name === KEYS) return own;
  const any = object.members.get(ANY);
  return own && any ? join(own, any) : (own ?? any);
}

function joinObjects(one: HeapObject, other: HeapObject): HeapObject {
  const members = new Map(one.members);
  for (const [name, value] of other.members) members.set(name, join(members.get(name) ?? NOTHING, value));
  return {
    members,
    spread: join(one.spread, other.spread),
    class: one.class ?? other.class,
    getters: one.getters.size === 0 ? other.getters : new Map([...one.getters, ...other.getters]),
    setters: one.setters.size === 0 ? other.setters : new Map([...one.setters, ...other.setters]),
    length: one.length === other.length ? one.length : undefined,
  };
}

function sameObject(one: HeapObject, other: HeapObject): boolean {
  return (
    one === other ||
    (one.class === other.class &&
      one.length === other.length &&
      one.getters.size === other.getters.size &&
      sameValue(one.spread, other.spread) &&
      sameMaps(one.members, other.members, sameValue))
  );
}
