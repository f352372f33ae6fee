import type { Label } from './label.ts';
import type { Value } from './value.ts';

/** Names of the object whose members are the globals (ECMAScript 2025, WHATWG HTML, Node). */
const GLOBAL_OBJECTS: ReadonlySet<string> = new Set(['window', 'globalThis', 'self', 'global']);

/** Whether a label stands for the object whose members are the globals. */
export function isGlobalObject({ root, path, exact }: Label): boolean {
  return root.kind === 'global' && exact && path.length === 0 && GLOBAL_OBJECTS.has(root.name);
}

/** The dotted name of a global that a value can only be: `JSON.stringify`. */
export function globalNameOf(value: Value): string | undefined {
  const found = new Set<string>();
  for (const label of value.labels.values()) {
    if (label.root.kind !== 'global' || !label.exact) return undefined;
    const names = [label.root.name, ...label.path];
    while (names.length > 1 && GLOBAL_OBJECTS.has(names[0] ?? '')) names.shift();
    found.add(names.join('.'));
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
