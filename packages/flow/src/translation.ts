import type { Location } from '@privet/model';
import type { Activation } from './activation.ts';
import { alsoDenotedBy, changed, heldBy, joinLabels, weakKeyOf, type Label } from './label.ts';
import { withoutPaths } from './omissions.ts';
import { reachableLabels } from './reachable.ts';
import { callableKey, join, NOTHING, type Callable, type Value } from './value.ts';

/** How a call sees what its callee speaks of. */
export interface Translation {
  /** What a label of the callee is at the call; undefined for what is not the callee's own. */
  readonly rooted: (label: Label) => Value | undefined;
  /** A function of the callee with what its variables held in this call. */
  readonly closed: (callable: Callable) => Callable;
  /** The call. */
  readonly place: Location;
  /** The name of the call, under which copies of what it was handed lie in the caller's heap. */
  readonly name: string;
}

/** A value of the callee as the caller sees it. */
export function translated(activation: Activation, value: Value, translation: Translation): Value {
  const { rooted, closed, place } = translation;
  if (value.labels.size === 0 && value.callables.size === 0) return value;
  const callables =
    value.callables.size === 0
      ? value.callables
      : new Map([...value.callables.values()].map(closed).map((callable) => [callableKey(callable), callable]));
  let result: Value = { ...value, callables, labels: NOTHING.labels };
  activation.state.work.labels += value.labels.size;
  const labels = new Map<string, Label>();
  const add = (label: Label): void => {
    const known = labels.get(label.key);
    labels.set(label.key, known ? joinLabels(known, label) : label);
  };
  for (const label of value.labels.values()) {
    const here = rooted(label);
    if (here === undefined) {
      add(label);
    } else if (label.exact) {
      for (const own of here.labels.values()) add(handedBack(carriedOver(own, label), label, place));
      result = join(result, withoutOmitted(activation, here, label, translation));
    } else {
      for (const own of labelsUnder(activation, here, label)) add(handedBack(own, label, place));
    }
  }
  return join(result, { ...NOTHING, labels });
}

/** The objects of a value, as a callee left them that took members out of a copy. */
function withoutOmitted({ state }: Activation, value: Value, { key, omitted }: Label, { name }: Translation): Value {
  return withoutPaths(state, { ...value, labels: NOTHING.labels }, omitted, `${name}-${key}`);
}

/** The labels of `value` that a callee's claim about it reaches, with what the callee did to them. */
export function labelsUnder(activation: Activation, value: Value, claim: Label): readonly Label[] {
  const held = claim.whole ? reachableLabels(activation.state, value) : [...value.labels.values()];
  return held.map((label) => carriedOver(label, claim));
}

/** A label after all that a claim says was done to what it stands for. */
export function carriedOver(label: Label, claim: Label): Label {
  const next = isUnchanging(claim)
    ? label
    : changed(label, {
        exact: claim.exact ? undefined : false,
        // A value that was text before is whole already, whatever template it goes through.
        whole: claim.whole || !label.exact ? undefined : false,
        weak: claim.weak ? true : undefined,
        protections: claim.protections,
        omitted: label.exact || label.whole ? claim.omitted : [],
      });
  const member = label.weak && !label.whole ? memberOfClaim(claim) : undefined;
  if (claim.gates.length === 0 && member === undefined) return next;
  const gates = member ? [...claim.gates, member] : claim.gates;
  return gates.reduce((gated, gate) => changed(gated, { gate }), next);
}

/** The key of a label that is carried over, without carrying it over. */
export function carriedKeyOf(label: Label, claim: Label): string {
  return claim.weak ? weakKeyOf(label) : label.key;
}

/** Whether a claim says of a value what it is, and of nothing that was done to it. */
function isUnchanging({ exact, whole, weak, protections, omitted }: Label): boolean {
  return exact && whole && !weak && protections.length === 0 && omitted.length === 0;
}

/** The expression by which a callee took a member of what it was handed: it may be none that an unknown call fills. */
function memberOfClaim({ path, origins }: Label): Location | undefined {
  return path.length === 0 ? undefined : origins.findLast((origin) => origin.path.length === 0)?.location;
}

/** What a callee made of an argument still stands in that argument; what it made of its instance, in the call. */
function handedBack(handed: Label, claim: Label, call: Location): Label {
  const [newest] = claim.origins;
  // What the type of the call has no member for, was not taken over into what it gives back.
  const isRebuilt = !claim.exact && claim.whole && handed.whole && !handed.exact;
  const label = isRebuilt ? changed(handed, { gate: call }) : handed;
  // What it handed back denotes that argument as a whole, and nothing that only lies in it or was made from it.
  const known = newest && claim.exact && label.exact ? alsoDenotedBy(label, newest) : label;
  return claim.root.kind === 'parameter' && claim.root.index >= 0 ? known : heldBy(known, call);
}
