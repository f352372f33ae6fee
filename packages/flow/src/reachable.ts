import { overlayOf, type HeapObject } from './heap-object.ts';
import { changed, isCovered, joinCopies, type Label } from './label.ts';
import type { State } from './state.ts';
import { relabelled, type ObjectId, type Value } from './value.ts';

/** Levels of objects in objects that count as handed over: what lies deeper is a graph of services, not a record. */
const MAX_DEPTH = 6;

/**
 * Labels looked at in one function beyond which nothing further is looked for. A function is spent long before, but one
 * store into a graph of thousands of objects may look through all of it once for each of them.
 */
const MAX_LOOKED_AT = 40_000;

/** Whether a member of an object is not handed on with it. */
type IsLeftOut = (object: HeapObject, name: string) => boolean;

/** Every label that a value holds, at any depth: what somebody who is handed the value can see. */
export function reachableLabels(state: State, value: Value, isLeftOut: IsLeftOut = () => false): readonly Label[] {
  const found = new Map<string, Label>();
  const seen = new Set<ObjectId>();
  const visit = (current: Value, depth: number): void => {
    if (state.work.labels > MAX_LOOKED_AT) return;
    state.work.labels += current.labels.size + current.objects.size;
    for (const label of current.labels.values()) {
      const over = label.exact ? overlayOf(label) : undefined;
      const written = over === undefined ? undefined : state.object(over);
      const shown = written ? changed(label, { omitted: [...written.members.keys()] }) : label;
      const known = found.get(shown.key);
      found.set(shown.key, known ? joinCopies(known, shown) : shown);
      if (over !== undefined && written && !seen.has(over) && depth < MAX_DEPTH) {
        seen.add(over);
        for (const member of written.members.values()) visit(member, depth + 1);
        visitSpread(written, depth);
      }
    }
    for (const id of current.objects) {
      const object = state.object(id);
      if (object === undefined || seen.has(id) || depth >= MAX_DEPTH) continue;
      seen.add(id);
      for (const [name, member] of object.members) if (!isLeftOut(object, name)) visit(member, depth + 1);
      visitSpread(object, depth);
    }
  };
  const visitSpread = ({ members, spread }: HeapObject, depth: number): void => {
    if (spread.labels.size === 0) return;
    const omitted = [...members.keys()];
    visit(
      relabelled(spread, (label) => changed(label, { omitted })),
      depth,
    );
  };
  visit(value, 0);
  return [...found.values()].filter((label) => !isCovered(label, found));
}
