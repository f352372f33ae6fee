import type { Location, Sink } from '@privet/model';
import type { Activation } from './activation.ts';
import { argumentRange, type ArgumentValue, type CallSite } from './call-site.ts';
import { callerAddressKey, type CallerAddress } from './caller-address.ts';
import type { CalleeView, ProjectCall } from './callee-view.ts';
import { conditionsAtCall } from './conditions-at-call.ts';
import { allConditions } from './conditions.ts';
import { contributorsOf, type Contributors } from './contributors.ts';
import { allGuards } from './guards.ts';
import type { FunctionIr } from './ir.ts';
import type { Label } from './label.ts';
import { rowsByTable } from './nested-rows.ts';
import { ownFieldOf } from './own-fields.ts';
import { destinationAt } from './recipients.ts';
import { inSlotOf } from './slots.ts';
import { handedOnFrom, hitOf, hitWhen, sinkKey, type Hit } from './summary.ts';
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
  const contributors: Contributors = new Map();
  const destinations = new Map<string, ReturnType<typeof addressed>>();
  const { hits, knownHits, told } = summary;
  for (const hit of isInside ? [...hits, ...knownHits] : told) {
    const to = isInside ? hit : addressed(activation, call, hit, destinations);
    if (to === undefined) continue;
    const value = hit.label.root.kind === 'cell' ? undefined : view.rooted(hit.label);
    if (value === undefined) continue;
    const when = conditionsAtCall(activation, call, hit.when);
    if (when === undefined) continue;
    const reached = allConditions(when, activation.conditions);
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
    const own = ownFieldOf(activation.around.index, hit, call.receiver);
    const through = isInside ? hit.through : [...by, ...hit.through];
    const way = isInside ? hit.steps : [...steps, ...hit.steps];
    for (const { sink: into, value: held } of rowsByTable(activation, to.sink, value, range)) {
      const placed = inSlotOf(activation, into, held);
      for (const label of labelsUnder(activation, held, hit.label)) {
        if (own !== undefined && activation.around.index.classOfThis(label.root) !== own) continue;
        const sink = placed(label);
        const at = isInside ? hit.at : placeOf(label);
        const made = hitWhen(hitOf(label, sink, at, passed, through, way, to.address), reached);
        const onward = handedOnFrom(hit, made);
        const further: Hit = own === undefined ? onward : { ...onward, isInstances: true };
        activation.recorder.hit(further);
        activation.observer?.handedOn(hit, further);
      }
    }
  }
}

/**
 * The sink of a hit as the call at hand knows it: where the callee takes the address from its caller, who is behind what
 * is handed over; undefined where that is nobody in particular.
 */
function addressed(
  activation: Activation,
  { summary, args }: ProjectCall,
  { sink, address }: Hit,
  known: Map<string, Pick<Hit, 'sink' | 'address'> | undefined>,
): Pick<Hit, 'sink' | 'address'> | undefined {
  if (address === undefined) return { sink, address };
  const key = `${sinkKey(sink)}@${callerAddressKey(address)}`;
  if (!known.has(key)) known.set(key, sinkAt(activation, summary.function, args, sink, address));
  return known.get(key);
}

function sinkAt(
  activation: Activation,
  fn: FunctionIr,
  args: readonly ArgumentValue[],
  sink: Sink,
  address: CallerAddress,
): Pick<Hit, 'sink' | 'address'> | undefined {
  const argument = address.function === fn.id ? args[address.index] : undefined;
  if (argument === undefined || argument.spread) return undefined;
  const { address: further, ...destination } = destinationAt(activation, argument, address.member, '');
  if (destination.recipient === undefined) return further && { sink, address: further };
  return { sink: { ...sink, ...destination, kind: 'recipient' }, address: undefined };
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
