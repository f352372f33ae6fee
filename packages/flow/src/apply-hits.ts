import type { Location, Range } from '@privet/model';
import type { Activation } from './activation.ts';
import { argumentRange, type ArgumentPart, type CallSite } from './call-site.ts';
import type { CalleeView, ProjectCall } from './callee-view.ts';
import { allGuards } from './guards.ts';
import type { FunctionIr } from './ir.ts';
import type { Label } from './label.ts';
import { reachableLabels } from './reachable.ts';
import { handedOnFrom, hitOf } from './summary.ts';
import { labelsUnder } from './translation.ts';
import { NOTHING } from './value.ts';

/** Notes that what a call hands over reaches the sinks which its callee leads to. */
export function applyHits(activation: Activation, call: ProjectCall, view: CalleeView): void {
  const { summary, args, site } = call;
  const fn = summary.function;
  activation.observer?.applied(
    site.range,
    fn,
    (claim) => labelsUnder(activation, view.rooted(claim) ?? NOTHING, claim),
    activation.state,
  );
  // A closure of the function at hand that is called here is part of it: the data stands in the closure's own text.
  const isInside = site.isStored !== true && activation.around.index.isInside(fn.id, activation.fn.id);
  const by = [...(site.via ?? []), ...calledName(activation, fn, site)];
  const { guards } = activation.state;
  const contributors = new Map<readonly ArgumentPart[], ReadonlyMap<string, Range>>();
  for (const hit of summary.hits) {
    const value = hit.label.root.kind === 'cell' ? undefined : view.rooted(hit.label);
    if (value === undefined) continue;
    const index = positionOf(hit.label);
    const range = index === -1 ? site.receiverRange : argumentRange(args, index, site);
    const handedOver = activation.location(range);
    const steps = by.map((called) => ({ location: handedOver, note: `passed to ${called}()` }));
    const parts = fn.parameters[index]?.rest === true ? args : args[index]?.parts;
    const placeOf = ({ key }: Label): Location => {
      const part = parts && contributorsOf(activation, parts, contributors).get(key);
      return part ? activation.location(part) : handedOver;
    };
    const passed = allGuards(guards, hit.guards);
    for (const label of labelsUnder(activation, value, hit.label)) {
      const here = isInside
        ? hitOf(label, hit.sink, hit.at, passed, hit.through, hit.steps)
        : hitOf(label, hit.sink, placeOf(label), passed, [...by, ...hit.through], [...steps, ...hit.steps]);
      const made = handedOnFrom(hit, here);
      activation.recorder.hit(made);
      activation.observer?.handedOn(hit, made);
    }
  }
}

/** The expressions that brought labels into a rest parameter, or into an argument made of several. */
function contributorsOf(
  activation: Activation,
  parts: readonly ArgumentPart[],
  known: Map<readonly ArgumentPart[], ReadonlyMap<string, Range>>,
): ReadonlyMap<string, Range> {
  const before = known.get(parts);
  if (before) return before;
  const ranges = new Map<string, Range>();
  for (const { value, range } of parts) {
    for (const { key } of reachableLabels(activation.state, value)) if (!ranges.has(key)) ranges.set(key, range);
  }
  known.set(parts, ranges);
  return ranges;
}

/** The parameter that a label of a callee stands for, -1 for its `this`; the first one where it stands for none. */
export function positionOf({ root }: Label): number {
  return root.kind === 'parameter' ? root.index : 0;
}

/** How messages name a called function, `notify` or `new Mailer`; nothing for anonymous ones. */
export function calledName(activation: Activation, fn: FunctionIr, site: CallSite): readonly string[] {
  const isConstructor = fn.kind === 'constructor' || fn.kind === 'fields';
  const owner = isConstructor && fn.class !== undefined ? activation.around.index.class(fn.class) : undefined;
  const name = owner?.name ?? fn.name;
  if (name === '') return [];
  return [isConstructor && site.mode === 'construct' ? `new ${name}` : name];
}
