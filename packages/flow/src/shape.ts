import type { ClassId, FunctionId } from './ir.ts';
import { memberOf, type Label } from './label.ts';
import { ANY, type State } from './state.ts';
import { join, NOTHING, relabelled, sameMaps, sameValue, type ObjectId, type Value } from './value.ts';

/** A value together with what its objects hold, free of the heap it was in: what a summary can say of a result. */
export interface Shape {
  /** Labels, callables and constants; no objects. */
  readonly value: Value;
  readonly object: ObjectShape | undefined;
}

export interface ObjectShape {
  readonly members: ReadonlyMap<string, Shape>;
  readonly spread: Value;
  readonly class: ClassId | undefined;
  readonly getters: ReadonlyMap<string, FunctionId>;
  readonly setters: ReadonlyMap<string, FunctionId>;
  readonly length: number | undefined;
}

export const NO_SHAPE: Shape = { value: NOTHING, object: undefined };

const MAX_DEPTH = 4;

/** Objects that one shape tells apart: more are the data structures of a compiler or a game, not a record of a person. */
const MAX_OBJECTS = 10;

/** The shape of a value in a state. Below four levels, beyond `MAX_OBJECTS`, and in cycles, members melt into their labels. */
export function shapeOf(state: State, value: Value): Shape {
  return shapeWithin(state, value, 0, [], { left: MAX_OBJECTS });
}

function shapeWithin(
  state: State,
  value: Value,
  depth: number,
  seen: readonly ObjectId[],
  objects: { left: number },
): Shape {
  if (value.objects.size === 0) return { value, object: undefined };
  const own: Value = { ...value, objects: NOTHING.objects };
  if (depth >= MAX_DEPTH || objects.left <= 0)
    return { value: withLabels(own, state.reachableLabels(value)), object: undefined };
  let object: ObjectShape | undefined;
  for (const id of value.objects) {
    const heap = state.object(id);
    if (heap === undefined || seen.includes(id)) continue;
    objects.left -= 1;
    const members = new Map<string, Shape>();
    for (const [name, member] of heap.members)
      members.set(name, shapeWithin(state, member, depth + 1, [...seen, id], objects));
    const shape: ObjectShape = {
      members,
      spread: withLabels(NOTHING, state.reachableLabels(heap.spread)),
      class: heap.class,
      getters: heap.getters,
      setters: heap.setters,
      length: heap.length,
    };
    object = object ? joinObjectShapes(object, shape) : shape;
  }
  return { value: own, object };
}

function withLabels(value: Value, labels: readonly Label[]): Value {
  if (labels.length === 0) return value;
  return join(value, { ...NOTHING, labels: new Map(labels.map((label) => [label.key, label])) });
}

export function joinShapes(one: Shape, other: Shape): Shape {
  if (one === other || other === NO_SHAPE) return one;
  if (one === NO_SHAPE) return other;
  return {
    value: join(one.value, other.value),
    object: one.object && other.object ? joinObjectShapes(one.object, other.object) : (one.object ?? other.object),
  };
}

function joinObjectShapes(one: ObjectShape, other: ObjectShape): ObjectShape {
  const members = new Map(one.members);
  for (const [name, shape] of other.members) {
    const known = members.get(name);
    members.set(name, known ? joinShapes(known, shape) : shape);
  }
  return {
    members,
    spread: join(one.spread, other.spread),
    class: one.class ?? other.class,
    getters: one.getters.size === 0 ? other.getters : new Map([...one.getters, ...other.getters]),
    setters: one.setters.size === 0 ? other.setters : new Map([...one.setters, ...other.setters]),
    length: one.length === other.length ? one.length : undefined,
  };
}

export function sameShape(one: Shape, other: Shape): boolean {
  return one === other || (sameValue(one.value, other.value) && sameObjectShape(one.object, other.object));
}

function sameObjectShape(one: ObjectShape | undefined, other: ObjectShape | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return (
    one.class === other.class && sameValue(one.spread, other.spread) && sameMaps(one.members, other.members, sameShape)
  );
}

/** Puts a shape into a state's heap, its labels translated, its objects named after the place that receives them. */
export function materialise(state: State, shape: Shape, place: ObjectId, translate: (value: Value) => Value): Value {
  const value = translate(shape.value);
  if (shape.object === undefined) return value;
  const { members, spread, class: ofClass, getters, setters, length } = shape.object;
  const own = new Map(
    [...members].map(([name, member]) => [name, materialise(state, member, `${place}.${name}`, translate)]),
  );
  state.allocate(place, { members: own, spread: NOTHING, class: ofClass, getters, setters, length });
  // What a symbolic object stands for here may be an object with known members: spread it anew, under what was written since.
  if (spread.labels.size > 0) state.spreadUnder(place, translate(spread), own);
  return join(value, { ...NOTHING, objects: new Set([place]) });
}

/** The part of a shape at a path; `*` and unknown members join all. */
export function shapeAt(shape: Shape, path: readonly string[]): Shape {
  let current = shape;
  for (const name of path) {
    const { value, object } = current;
    const own = object && name !== ANY ? object.members.get(name) : undefined;
    const any =
      name === ANY
        ? [...(object?.members.values() ?? [])]
        : [object?.members.get(ANY)].filter((member) => member !== undefined);
    const symbolic = own
      ? labelsAt(value, name)
      : join(labelsAt(value, name), labelsAt(object?.spread ?? NOTHING, name));
    current = [...(own ? [own] : []), ...any].reduce(joinShapes, { value: symbolic, object: undefined });
  }
  return current;
}

function labelsAt(value: Value, name: string): Value {
  return value.labels.size === 0
    ? NOTHING
    : relabelled({ ...NOTHING, labels: value.labels }, (label) => memberOf(label, name, undefined));
}

/** Labels anywhere in a shape. */
export function labelsIn(shape: Shape): readonly Label[] {
  const found = new Map<string, Label>();
  const visit = (current: Shape): void => {
    for (const label of current.value.labels.values()) found.set(label.key, label);
    for (const member of current.object?.members.values() ?? []) visit(member);
    for (const label of current.object?.spread.labels.values() ?? []) found.set(label.key, label);
  };
  visit(shape);
  return [...found.values()];
}
