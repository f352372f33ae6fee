import type { Activation } from './activation.ts';
import { nested } from './cells.ts';
import { spreadInto } from './copies.ts';
import { EMPTY_OBJECT, overlayOf, SPREAD } from './heap-object.ts';
import { shapeOf } from './shape.ts';
import { join, NOTHING, ofObject, type Value } from './value.ts';

/** `Object.assign(target, source)`: each member goes under its own name, and what is not known by name as a whole. */
export function assignAll(activation: Activation, target: Value, source: Value): void {
  if (target.objects.size > 0) spreadInto(activation.state, target, source);
  if (target.labels.size > 0) assignToUnknown(activation, { ...target, objects: NOTHING.objects }, source);
}

/** The same to an object of which nothing but where it comes from is known. */
function assignToUnknown(activation: Activation, target: Value, source: Value): void {
  const { state } = activation;
  const members = new Map<string, Value>();
  let unknown: Value = { ...NOTHING, labels: source.labels };
  for (const id of source.objects) {
    const object = state.object(id);
    for (const [name, value] of object?.members ?? []) members.set(name, join(members.get(name) ?? NOTHING, value));
    if (object) unknown = join(unknown, object.spread);
  }
  if (unknown.labels.size > 0) {
    for (const label of target.labels.values()) if (label.exact) spreadInto(state, ofObject(overlayOf(label)), unknown);
    noteAssigned(activation, target, unknown);
  }
  for (const [name, value] of members) activation.storeMember(target, name, value);
}

/** Notes for callers, and for other readers of the same cell, that an object got all that something holds. */
function noteAssigned(activation: Activation, target: Value, source: Value): void {
  for (const label of target.labels.values()) {
    if (!label.exact) continue;
    const { root, path } = label;
    if (root.kind === 'parameter')
      activation.recorder.write({ target: label, name: SPREAD, value: shapeOf(activation.state, source) });
    else if (root.kind === 'cell')
      activation.keep(root.cell, nested(path, { value: NOTHING, object: { ...EMPTY_OBJECT, spread: source } }));
  }
}
