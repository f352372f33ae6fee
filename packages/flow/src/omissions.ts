import { EMPTY_OBJECT } from './heap-object.ts';
import { changed } from './label.ts';
import type { State } from './state.ts';
import { join, NOTHING, ofObject, relabelled, type Value } from './value.ts';

/** Levels of objects in objects that are looked through. */
const MAX_DEPTH = 8;

/**
 * A copy of a value without what lies at some dotted paths, as a redacting logger or `omit` makes it. A path that begins
 * with `*.` holds for every member, one with `**.` for members of members, too.
 */
export function withoutPaths(state: State, value: Value, paths: readonly string[], copy: string, depth = 0): Value {
  if (paths.length === 0 || depth > MAX_DEPTH) return value;
  // What lies at any depth shows in objects that the code writes out alone.
  const omitted = paths.filter((path) => !path.includes('**.')).map(unwild);
  let result: Value = relabelled({ ...value, objects: NOTHING.objects }, (label) =>
    label.whole && omitted.length > 0 ? changed(label, { omitted }) : label,
  );
  for (const id of value.objects) {
    const object = state.object(id);
    if (object === undefined) continue;
    // In a loop, what was left out here before is handed over again: copies of copies would never end.
    if (id.includes(`${copy}<`)) {
      result = join(result, ofObject(id));
      continue;
    }
    const place = `${copy}<${id}`;
    const members = new Map<string, Value>();
    for (const [name, member] of object.members) {
      const below = paths.flatMap((path) => remainder(path, name));
      if (!below.includes('')) members.set(name, withoutPaths(state, member, below, `${place}.${name}`, depth + 1));
    }
    const spread = relabelled(object.spread, (label) => changed(label, { omitted }));
    state.allocate(place, { ...EMPTY_OBJECT, ...object, members, spread });
    result = join(result, ofObject(place));
  }
  return result;
}

/** What of a path is left below a member; nothing if the path does not lead there. */
function remainder(path: string, name: string): readonly string[] {
  if (path.startsWith('**.')) return [path, ...remainder(path.slice('**.'.length), name)];
  const [first, ...rest] = path.split('.');
  return first === name || first === '*' ? [rest.join('.')] : [];
}

/** Paths as labels leave members out: by the name of the member itself. */
function unwild(path: string): string {
  return path.replace(/^\*\./, '');
}
