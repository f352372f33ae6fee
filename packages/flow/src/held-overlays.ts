import { ANY, EMPTY_OBJECT, overlayOf } from './heap-object.ts';
import { keyOf, rootKey, type Label } from './label.ts';
import type { State } from './state.ts';
import { ofLabel } from './value.ts';

/**
 * Notes in the objects around a symbolic one that it was written to: whoever is handed `request` after
 * `request.context.user = user` can see the user.
 */
export function noteInHolders(state: State, written: Label): void {
  for (let below = written, above = holderOf(below); above; below = above, above = holderOf(below)) {
    const name = below.path.at(-1);
    const over = overlayOf(above);
    const { members, ...object } = state.object(over) ?? EMPTY_OBJECT;
    if (name === undefined || members.has(name)) return;
    state.allocate(over, { ...object, members: new Map(members).set(name, ofLabel(below)) });
  }
}

/** The label of the object whose member a label stands for; undefined where the path tells no single member. */
function holderOf(label: Label): Label | undefined {
  const name = label.path.at(-1);
  if (name === undefined || name === ANY) return undefined;
  const path = label.path.slice(0, -1);
  const origins = label.origins.flatMap((origin) =>
    origin.path.at(-1) === name ? [{ location: origin.location, path: origin.path.slice(0, -1) }] : [],
  );
  return {
    ...label,
    whole: true,
    omitted: [],
    key: keyOf(rootKey(label.root), path, label.weak),
    path,
    origins,
  };
}
