import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import { isAllBut } from './left-out.ts';
import { selectionOf } from './selected-fields.ts';
import type { State } from './state.ts';
import type { Value } from './value.ts';

/**
 * Fields that a query need not bring, though its type has them: those that its `select` asks for on a condition, as in
 * `{ select: { id: true, password: includePassword } }`, those under its `omit`, those that a projection leaves out
 * (`'-password -salt'`, `{ password: 0 }`), and all others where it names some, there or earlier in the chain. Somebody
 * has thought of who gets them.
 */
export function unselectedFields(
  activation: Activation,
  receivers: readonly Value[],
  args: readonly ArgumentValue[],
  site: CallSite,
): readonly string[] {
  const { state } = activation;
  const fields = new Set<string>();
  for (const { value } of args) {
    for (const text of value.constants ?? []) for (const name of namesLeftOutBy(text)) fields.add(name);
    for (const query of value.objects) {
      for (const [name, asked] of membersOf(state, query)) if (isLeftOutBy(asked)) fields.add(name);
      for (const [name, asked] of membersAt(state, query, 'select')) if (!isSurelyAsked(asked)) fields.add(name);
      for (const [name, dropped] of membersAt(state, query, 'omit')) if (!isLeftOutBy(dropped)) fields.add(name);
    }
  }
  const before = receivers.flatMap(leftOutBefore);
  const selection = selectionOf(activation, before.filter(isAllBut), args, site);
  // What brings one row or many leaves the same out of each.
  const gone = [...fields].flatMap((name) => [name, `*.${name}`]);
  return [...new Set([...before.filter((path) => !isAllBut(path)), ...gone, ...(selection ? [selection] : [])])];
}

/** What the query that a chain begins with left out: `.lean()` brings nothing back. */
function leftOutBefore({ labels }: Value): readonly string[] {
  return [...labels.values()].flatMap(({ root, exact, omitted }) => (root.kind === 'call' && exact ? omitted : []));
}

/** Names behind a minus, if the text is a list of nothing else. */
function namesLeftOutBy(text: unknown): readonly string[] {
  if (typeof text !== 'string' || !/^\s*-[\w.]+(?:\s+-[\w.]+)*\s*$/.test(text)) return [];
  return text
    .trim()
    .split(/\s+/)
    .map((name) => name.slice(1));
}

function membersOf(state: State, id: string): Iterable<readonly [string, Value]> {
  return state.object(id)?.members ?? [];
}

function membersAt(state: State, id: string, name: string): readonly (readonly [string, Value])[] {
  const { objects = new Set<string>() } = state.object(id)?.members.get(name) ?? {};
  const held = [...objects].filter((one) => state.object(one)?.length === undefined);
  return held.flatMap((one) => [...membersOf(state, one)]);
}

/** `true`, or what is to be selected further in. */
function isSurelyAsked({ constants, labels, objects }: Value): boolean {
  if (objects.size > 0) return true;
  return labels.size === 0 && constants !== undefined && [...constants].every(Boolean);
}

/** `0` or `false`, by which a projection leaves a field out. */
function isLeftOutBy({ constants, labels, objects }: Value): boolean {
  if (objects.size > 0 || labels.size > 0 || constants === undefined || constants.size === 0) return false;
  return [...constants].every((constant) => constant === 0 || constant === false);
}
