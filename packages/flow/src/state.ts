import type { Location } from '@privet/model';
import {
  ANY,
  EMPTY_OBJECT,
  joinObjects,
  KEYS,
  membersNamed,
  overlayOf,
  sameObject,
  type HeapObject,
} from './heap-object.ts';
import { commonGuards, NO_GUARDS, type Guards } from './guards.ts';
import type { ClassId, VariableId } from './ir.ts';
import { changed, memberOf, type Label } from './label.ts';
import {
  CLEAN,
  join,
  joinAll,
  NOTHING,
  ofConstant,
  ofLabel,
  ofLabels,
  renamed,
  sameValue,
  type ObjectId,
  type Value,
} from './value.ts';

function withRenamed(object: HeapObject, names: ReadonlyMap<ObjectId, ObjectId>): HeapObject {
  let members: Map<string, Value> | undefined;
  for (const [name, value] of object.members) {
    const next = renamed(value, names);
    if (next !== value) members = (members ?? new Map(object.members)).set(name, next);
  }
  return members ? { ...object, members } : object;
}

function asItIs(value: Value): Value {
  return value;
}

const UNDEFINED = ofConstant(undefined);

const NOTHING_ABSENT: ReadonlySet<string> = new Set();

/** Members that one object tells apart: beyond, it is a table, whose entries are one cell. */
const MAX_MEMBERS = 128;

/**
 * Variables and heap at one point of a function. Forks share both until one of them writes: most blocks write few
 * variables and no object, and states that still share something need not be compared.
 */
export class State {
  #variables: Map<VariableId, Value>;
  #heap: Map<ObjectId, HeapObject>;
  #sharesVariables = false;
  #sharesHeap = false;

  /** Labels looked at in this state and its forks: what a function's budget counts. */
  readonly work: { labels: number };

  /** Labels whose members were written over, in any state of the function, by the heap keys of what was written. */
  readonly #overlaid: Map<ObjectId, Label>;

  /** Keys of labels that stand for nothing on every way to this point: `if (user.email)` was false. */
  absent: ReadonlySet<string> = NOTHING_ABSENT;

  /** Checks of consent that every way to this point has passed. */
  guards: Guards = NO_GUARDS;

  constructor(
    variables: Map<VariableId, Value> = new Map(),
    heap: Map<ObjectId, HeapObject> = new Map(),
    work: { labels: number } = { labels: 0 },
    overlaid: Map<ObjectId, Label> = new Map(),
  ) {
    this.#variables = variables;
    this.#heap = heap;
    this.work = work;
    this.#overlaid = overlaid;
  }

  fork(): State {
    const fork = new State(this.#variables, this.#heap, this.work, this.#overlaid);
    this.#sharesVariables = fork.#sharesVariables = true;
    this.#sharesHeap = fork.#sharesHeap = true;
    fork.guards = this.guards;
    fork.absent = this.absent;
    return fork;
  }

  variable(id: VariableId): Value | undefined {
    return this.#variables.get(id);
  }

  assign(id: VariableId, value: Value): void {
    if (this.#sharesVariables) this.#variables = new Map(this.#variables);
    this.#sharesVariables = false;
    this.#variables.set(id, value);
  }

  object(id: ObjectId): HeapObject | undefined {
    return this.#heap.get(id);
  }

  allocate(id: ObjectId, object: HeapObject): void {
    if (this.#sharesHeap) this.#heap = new Map(this.#heap);
    this.#sharesHeap = false;
    this.#heap.set(id, object);
  }

  /**
   * Makes room for new objects of some allocation sites. In a loop the last round's objects may still be read: they
   * become one with those of the rounds before (recency abstraction, Balakrishnan and Reps 2006), so that what is written
   * to the new ones overwrites nothing of theirs.
   */
  renew(ids: Iterable<ObjectId>): void {
    const older = new Map<ObjectId, ObjectId>();
    for (const id of ids) if (this.#heap.has(id)) older.set(id, `${id}~`);
    if (older.size === 0) return;
    for (const [variable, value] of this.#variables) {
      const next = renamed(value, older);
      if (next !== value) this.assign(variable, next);
    }
    for (const [id, object] of this.#heap) {
      const next = withRenamed(object, older);
      if (next !== object) this.allocate(id, next);
    }
    for (const [id, name] of older) {
      const last = this.#heap.get(id) ?? EMPTY_OBJECT;
      const known = this.#heap.get(name);
      this.allocate(name, known ? joinObjects(known, last, join, asItIs) : last);
      this.allocate(id, EMPTY_OBJECT);
    }
  }

  /** Takes in another state; tells whether this one grew. */
  joinIn(other: State): boolean {
    const grewVariables = this.#variables !== other.#variables && this.#joinVariables(other.#variables);
    const grewHeap = this.#heap !== other.#heap && this.#joinHeap(other);
    const lostAbsences = this.#joinAbsences(other.absent);
    return this.#joinGuards(other.guards) || grewVariables || grewHeap || lostAbsences;
  }

  /** Fewer checks are more ways to come here. */
  #joinGuards(others: Guards): boolean {
    const before = this.guards.size;
    this.guards = commonGuards(this.guards, others);
    return this.guards.size < before;
  }

  #joinAbsences(others: ReadonlySet<string>): boolean {
    if (this.absent === others || this.absent.size === 0) return false;
    const common = [...this.absent].filter((key) => others.has(key));
    if (common.length === this.absent.size) return false;
    this.absent = common.length === 0 ? NOTHING_ABSENT : new Set(common);
    return true;
  }

  #joinVariables(others: ReadonlyMap<VariableId, Value>): boolean {
    let grew = false;
    for (const [id, value] of others) {
      const known = this.#variables.get(id) ?? NOTHING;
      const next = join(known, value);
      if (next === known || sameValue(known, next)) continue;
      this.assign(id, next);
      grew = true;
    }
    return grew;
  }

  #joinHeap(other: State): boolean {
    let grew = false;
    const joinIn = (id: ObjectId, object: HeapObject): void => {
      const label = this.#overlaid.get(id);
      const known = this.#heap.get(id) ?? (label && EMPTY_OBJECT);
      if (known === object) return;
      const below =
        label && ((over: HeapObject, name: string) => this.#belowOverlay(label, name, over === object ? other : this));
      const next = known ? joinObjects(known, object, join, asItIs, below) : object;
      if (next === known || (known !== undefined && sameObject(known, next, sameValue))) return;
      this.allocate(id, next);
      grew = true;
    };
    for (const [id, object] of other.#heap) joinIn(id, object);
    for (const id of this.#overlaid.keys()) if (this.#heap.has(id) && !other.#heap.has(id)) joinIn(id, EMPTY_OBJECT);
    return grew;
  }

  /** What shows of a symbolic object's member where nothing was written over it; undefined where that is known to be nothing. */
  #belowOverlay(label: Label, name: string, { absent }: State): Value | undefined {
    const member = name === ANY || name.startsWith('%') ? undefined : memberOf(label, name, undefined);
    return member === undefined || absent.has(member.key) ? undefined : ofLabel(member);
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
      for (const assigned of over?.spread.labels.values() ?? []) {
        const member = memberOf(assigned, name, location);
        if (member) symbolic.push(member);
      }
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
    // What lies under computed keys may lie under others than this one.
    const found = own && name !== ANY ? join(own, UNDEFINED) : (own ?? NOTHING);
    return join(found, inherited);
  }

  /** Elements of an iterable; every member of an object. */
  elements(value: Value, location: Location | undefined): Value {
    return this.load(value, ANY, location);
  }

  /** Writes a member. The old value goes only where the object is the only one that can be meant. */
  store(target: Value, name: string, value: Value): void {
    const ids = [...target.objects];
    for (const label of target.labels.values()) {
      if (!label.exact) continue;
      ids.push(overlayOf(label));
      this.#overlaid.set(overlayOf(label), label);
    }
    const strong = ids.length === 1 && name !== ANY;
    for (const id of ids) {
      const object = this.#heap.get(id) ?? EMPTY_OBJECT;
      // A table of hundreds of entries is one collection: telling its members apart would cost their number squared.
      const cell = object.members.size < MAX_MEMBERS || object.members.has(name) ? name : ANY;
      const known = object.members.get(cell);
      const next = (strong && cell === name) || known === undefined ? value : join(known, value);
      if (next !== known) this.allocate(id, { ...object, members: new Map(object.members).set(cell, next) });
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
      this.allocate(id, {
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
      this.allocate(id, {
        ...object,
        length,
        members: new Map(object.members).set(name, known ? join(known, value) : value),
      });
    }
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
