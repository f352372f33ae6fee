import type { State } from './state.ts';
import type { Value } from './value.ts';

/** Levels of objects in objects that are looked through. */
const MAX_DEPTH = 4;

/** Names and texts in an object, at any depth. */
export function namesIn(state: State, value: Value, depth = 0): readonly string[] {
  if (depth >= MAX_DEPTH) return [];
  return [...value.objects].flatMap((id) =>
    [...(state.object(id)?.members ?? [])].flatMap(([name, member]) => [
      name,
      ...[...(member.constants ?? [])].filter((constant) => typeof constant === 'string'),
      ...namesIn(state, member, depth + 1),
    ]),
  );
}
