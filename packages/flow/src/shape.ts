import { spreadUnder } from './copies.ts';
import { ANY, joinObjects, sameObject, type ObjectOf } from './heap-object.ts';
import { isCovered, memberOf, type Label } from './label.ts';
import { reachableLabels } from './reachable.ts';
import type { State } from './state.ts';
import {
  join,
  NOTHING,
  ofCallable,
  ofLabel,
  ofObject,
  relabelled,
  sameValue,
  type Callable,
  type ObjectId,
  type Value,
} from './value.ts';

/** A value together with what its objects hold, free of the heap it was in: what a summary can say of a result. */
export interface Shape {
  /** Labels, callables and constants; no objects. */
  readonly value: Value;
  readonly object: ObjectShape | undefined;
}

/** What one object holds, as a shape. */
export type ObjectShape = ObjectOf<Shape>;

/** The shape of code that is not reached. */
export const NO_SHAPE: Shape = { value: NOTHING, object: undefined };

/** Levels of objects in objects that a shape tells apart. */
const MAX_DEPTH = 4;

/** Objects that one shape tells apart: more are the data structures of a compiler or a game, not a record of a person. */
const MAX_OBJECTS = 10;

/** The shape of something that can be called. */
export function shapeOfCallable(callable: Callable): Shape {
  return { value: ofCallable(callable), object: undefined };
}

/** The shape of a value without objects. */
function shapeOfPlain(value: Value): Shape {
  return { value, object: undefined };
}

/** The shape of what a label stands for. */
export function shapeOfLabel(label: Label): Shape {
  return { value: ofLabel(label), object: undefined };
}

/** A shape's callables, classes and constants. */
export function withoutData({ value, object }: Shape): Shape {
  const clean: Value = { ...value, labels: NOTHING.labels };
  if (object === undefined) return { value: clean, object };
  const members = new Map([...object.members].map(([name, member]) => [name, withoutData(member)]));
  return { value: clean, object: { ...object, members, spread: NOTHING } };
}

/** The shape of a value in a state. Below `MAX_DEPTH`, beyond `MAX_OBJECTS`, and in cycles, members melt into labels. */
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
    return { value: withLabels(own, reachableLabels(state, value)), object: undefined };
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
      spread: withLabels(NOTHING, reachableLabels(state, heap.spread)),
      class: heap.class,
      getters: heap.getters,
      setters: heap.setters,
      length: heap.length,
    };
    object = object ? joinObjects(object, shape, joinShapes, shapeOfPlain) : shape;
  }
  return { value: own, object };
}

function withLabels(value: Value, labels: readonly Label[]): Value {
  if (labels.length === 0) return value;
  return join(value, { ...NOTHING, labels: new Map(labels.map((label) => [label.key, label])) });
}

/** The least shape that covers both. */
export function joinShapes(one: Shape, other: Shape): Shape {
  if (one === other || other === NO_SHAPE) return one;
  if (one === NO_SHAPE) return other;
  const value = join(one.value, other.value);
  const object =
    one.object && other.object
      ? joinObjects(one.object, other.object, joinShapes, shapeOfPlain)
      : (one.object ?? other.object);
  return value === one.value && object === one.object ? one : { value, object };
}

/** Whether two shapes say the same. */
export function sameShape(one: Shape, other: Shape): boolean {
  return one === other || (sameValue(one.value, other.value) && sameObjectShape(one.object, other.object));
}

function sameObjectShape(one: ObjectShape | undefined, other: ObjectShape | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && sameObject(one, other, sameShape));
}

/** Puts a shape into a state's heap, its labels translated, its objects named after the place that receives them. */
export function materialise(
  state: State,
  shape: Shape,
  place: ObjectId,
  translate: (value: Value) => Value = unchanged,
): Value {
  const value = translate(shape.value);
  if (shape.object === undefined) return value;
  const { members, spread } = shape.object;
  const own = new Map(
    [...members].map(([name, member]) => [name, materialise(state, member, `${place}.${name}`, translate)]),
  );
  state.allocate(place, { ...shape.object, members: own, spread: NOTHING });
  // What a symbolic object stands for here may be an object with known members: spread it anew, under what was written since.
  if (spread.labels.size > 0) spreadUnder(state, place, translate(spread), own);
  return join(value, ofObject(place));
}

/** The names that the objects of a shape have once it is materialised at a place. */
export function placesOf(shape: Shape, place: ObjectId): readonly ObjectId[] {
  if (shape.object === undefined) return [];
  return [place, ...[...shape.object.members].flatMap(([name, member]) => placesOf(member, `${place}.${name}`))];
}

function unchanged(value: Value): Value {
  return value;
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
  return [...found.values()].filter((label) => !isCovered(label, found));
}
