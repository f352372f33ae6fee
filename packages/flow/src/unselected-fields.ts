import type { ArgumentValue } from './call-site.ts';
import type { State } from './state.ts';
import type { Value } from './value.ts';

/**
 * Fields that a query need not bring, though its type has them: those that its `select` asks for on a condition, as in
 * `{ select: { id: true, password: includePassword } }`. Somebody has thought of who gets them.
 */
export function unselectedFields(state: State, args: readonly ArgumentValue[]): readonly string[] {
  const fields = new Set<string>();
  for (const { value } of args) {
    for (const query of value.objects) {
      const select = state.object(query)?.members.get('select');
      for (const id of select?.objects ?? []) {
        for (const [name, asked] of state.object(id)?.members ?? []) if (!isSurelyAsked(asked)) fields.add(name);
      }
    }
  }
  return [...fields];
}

/** `true`, or what is to be selected further in. */
function isSurelyAsked({ constants, labels, objects }: Value): boolean {
  if (objects.size > 0) return true;
  return labels.size === 0 && constants !== undefined && [...constants].every(Boolean);
}
