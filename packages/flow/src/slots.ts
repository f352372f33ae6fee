import type { Sink, Slot } from '@privet/model';
import type { Activation } from './activation.ts';
import { ANY } from './heap-object.ts';
import { type Label } from './label.ts';
import type { State } from './state.ts';
import { NOTHING, type Value } from './value.ts';

/** Lists in lists that stand in a place of an API: `to: [[first, second]]` is none. */
const MAX_LISTS = 2;

/** What stands at a dotted path in what is handed over, where the code shows what that is made of. */
export function standingAt(state: State, value: Value, path: string): readonly Label[] {
  const steps = path === '' ? [] : path.split('.');
  const [first, ...below] = steps;
  if (first === undefined) return standingIn(state, value);
  // Of an object that the code does not show, the members are its callers'; what lies below one of them is a guess.
  const symbolic = below.length === 0 && first !== ANY ? value : { ...value, labels: NOTHING.labels };
  let reached = state.load(symbolic, first, undefined);
  for (const name of below) reached = state.load({ ...reached, labels: NOTHING.labels }, name, undefined);
  return standingIn(state, reached);
}

/** What stands in a place of an API itself: a value, or the elements of a list. Members of an object have other meanings. */
function standingIn(state: State, value: Value): readonly Label[] {
  const found = new Map<string, Label>();
  const visit = ({ labels, objects }: Value, lists: number): void => {
    for (const label of labels.values()) if (!found.has(label.key)) found.set(label.key, label);
    if (lists >= MAX_LISTS) return;
    for (const id of objects)
      for (const [name, element] of state.object(id)?.members ?? [])
        if (name === ANY || /^\d+$/.test(name)) visit(element, lists + 1);
  };
  visit(value, 0);
  return [...found.values()];
}

/**
 * The sink as what is handed over reaches it: what only lies in an object, of which a callee takes a member for a place of
 * an API, has no place there.
 */
export function inSlotOf(activation: Activation, sink: Sink, held: Value): (label: Label) => Sink {
  if (sink.slot === undefined) return () => sink;
  const standing = new Set(standingIn(activation.state, held).map(({ key }) => key));
  const { slot: _slot, ...beside } = sink;
  return ({ key }) => (standing.has(key) ? sink : beside);
}

/** The same sink, of which the API says what stands there. */
export function withSlot(sink: Sink, { category, as }: Slot): Sink {
  return { ...sink, slot: { category, as } };
}
