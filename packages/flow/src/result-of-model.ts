import type { CallModel, CategoryId, DataSelector, PackageModel } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import type { Calls } from './calls.ts';
import { SENT } from './heap-object.ts';
import { changed, type Label } from './label.ts';
import { narrowed } from './narrowed.ts';
import { withoutPaths } from './omissions.ts';
import { reachableLabels } from './reachable.ts';
import { selected } from './selected.ts';
import { CLEAN, constantText, derived, joinAll, ofLabels, relabelled, type ApiCallable, type Value } from './value.ts';

/** The data that the result of a call holds by its model. */
export function resultData(
  activation: Activation,
  calls: Calls,
  callable: ApiCallable,
  call: CallModel,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): Value {
  if (call.sinks?.some((sink) => sink.kind === 'error') && site.mode === 'construct')
    return errorObject(activation, args, site);
  const category = sourceCategory(call, args);
  if (category !== undefined) {
    const at = activation.location(site.range);
    return activation.unknown({ kind: 'source', category, at }, site.range);
  }
  if (call.carries === undefined && call.protects === undefined) {
    // What only the rules about stores know of must not change what others see.
    if (isOfStore(call, callable.api.model)) return calls.unknown([receiver], args, site);
    const isOfParty = callable.api.model.recipient !== undefined;
    const at = activation.location(site.range);
    return activation.unknown({ kind: 'call', at, ...(isOfParty && { party: true }) }, site.range);
  }
  const selectors: readonly DataSelector[] = call.carries ?? [{ argument: 'receiver' }, { argument: 'all' }];
  const place = activation.placeOf(site.range, 'carried');
  const values = selectors
    .flatMap((selector) => selected(activation, selector, receiver, args, site))
    .map(({ value }) =>
      narrowed(
        activation,
        call,
        withoutPaths(activation.state, value, callable.redacts ?? [], place),
        args,
        site,
        place,
      ),
    );
  if (call.protects !== undefined) {
    const labels = values.flatMap((value) => reachableLabels(activation.state, value));
    return derived(labels, { exact: false, protections: [call.protects] });
  }
  if (call.text === true) return joinAll([CLEAN, ...values.map((value) => activation.asText(value))]);
  if (values.length > 0 && call.sinks?.some(({ kind }) => kind === 'response'))
    return activation.make(site.range, 'sent', { members: new Map([[SENT, joinAll(values)]]) });
  const carried = joinAll([CLEAN, ...values]);
  if (call.carriesAt !== undefined)
    return activation.make(site.range, 'carrier', { members: new Map([[call.carriesAt, carried]]) });
  return activation.denoted(carried, site.range);
}

/** What the result is known to be, whatever was handed over. */
function sourceCategory({ source, sourceByName }: CallModel, args: readonly ArgumentValue[]): CategoryId | undefined {
  if (source !== undefined || sourceByName === undefined) return source;
  const named = args[sourceByName.argument];
  const name = named && constantText(named.value)?.toLowerCase();
  return name !== undefined && Object.hasOwn(sourceByName.names, name) ? sourceByName.names[name] : undefined;
}

/** Whether nothing but the rules about stores asks for a call; what a recipient's SDK returns is its own. */
function isOfStore({ sinks = [], store, part }: CallModel, { recipient }: PackageModel): boolean {
  const isOnly = recipient === undefined && sinks.every(({ kind }) => kind === 'database');
  return isOnly && (store !== undefined || part !== undefined);
}

/** An error made here: only its message and cause hold what it was given. */
function errorObject(activation: Activation, args: readonly ArgumentValue[], site: CallSite): Value {
  const labels: Label[] = args.flatMap((argument) => reachableLabels(activation.state, argument.value));
  const message = relabelled(ofLabels(labels), (label) => changed(label, { exact: false }));
  return activation.make(site.range, 'error', { members: new Map([['message', message]]) });
}
