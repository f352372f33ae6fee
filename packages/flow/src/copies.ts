import { EMPTY_OBJECT, overlayOf } from './heap-object.ts';
import { changed, type Label } from './label.ts';
import type { State } from './state.ts';
import { CLEAN, join, NOTHING, ofLabels, ofObject, relabelled, type ObjectId, type Value } from './value.ts';

/** `{...source}` into the objects of `target`, which are under construction. */
export function spreadInto(state: State, target: Value, source: Value): void {
  for (const id of target.objects) {
    const object = state.object(id) ?? EMPTY_OBJECT;
    const members = new Map<string, Value>(object.members);
    for (const [name, known] of members) {
      const over = state.load(source, name, undefined);
      if (over !== NOTHING && over !== CLEAN) members.set(name, join(known, over));
    }
    const whole: Label[] = [];
    for (const label of source.labels.values()) {
      const over = label.exact ? state.object(overlayOf(label)) : undefined;
      whole.push(over ? changed(label, { omitted: [...over.members.keys()] }) : label);
      if (over) for (const [name, value] of over.members) members.set(name, value);
    }
    let spread = whole.length > 0 ? join(object.spread, ofLabels(whole)) : object.spread;
    const isOnly = source.objects.size === 1;
    for (const other of source.objects) {
      const copied = state.object(other);
      if (copied === undefined) continue;
      for (const [name, value] of copied.members) {
        members.set(name, isOnly ? value : join(members.get(name) ?? NOTHING, value));
      }
      spread = join(spread, copied.spread);
    }
    state.allocate(id, { ...object, members, spread });
  }
}

/** Spreads into an object whose own members were written after the spread. */
export function spreadUnder(state: State, id: ObjectId, source: Value, own: ReadonlyMap<string, Value>): void {
  spreadInto(state, ofObject(id), {
    ...source,
    objects: new Set([...source.objects].filter((other) => other !== id)),
  });
  const object = state.object(id);
  if (object) state.allocate(id, { ...object, members: new Map([...object.members, ...own]) });
}

/** `{a, ...rest} = source`: a copy without the named members. */
export function copyWithout(state: State, source: Value, names: readonly string[], copy: ObjectId): Value {
  const omitting = (label: Label): Label => changed(label, { omitted: names });
  if (source.objects.size === 0) return relabelled(source, (label) => (label.exact ? omitting(label) : label));
  state.allocate(copy, EMPTY_OBJECT);
  const target = ofObject(copy);
  spreadInto(state, target, source);
  const object = state.object(copy) ?? EMPTY_OBJECT;
  const members = new Map([...object.members].filter(([name]) => !names.includes(name)));
  state.allocate(copy, { ...object, members, spread: relabelled(object.spread, omitting) });
  return target;
}
