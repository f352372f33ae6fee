import type { CallModel, Location, Sink, SinkModel } from '@privet/model';
import type { Activation } from './activation.ts';
import { addressStarts } from './address-starts.ts';
import { answerByCall } from './answers-by-call.ts';
import { applyBehaviour } from './behaviours.ts';
import { nameOf, writtenCall, type ArgumentValue, type CallSite } from './call-site.ts';
import type { Calls } from './calls.ts';
import { checked, passedChecks } from './checked.ts';
import { configured, type ConstantsOf } from './configured.ts';
import { contributorsOf, type Contributors } from './contributors.ts';
import { ANY, EMPTY_OBJECT } from './heap-object.ts';
import { textOf, type Label } from './label.ts';
import { withoutPaths } from './omissions.ts';
import { reachableLabels } from './reachable.ts';
import { rowsByTable } from './nested-rows.ts';
import { destinationOf } from './recipients.ts';
import { recordOptions } from './risky-options.ts';
import { resultData } from './result-of-model.ts';
import { selected } from './selected.ts';
import { standingAt, withSlot } from './slots.ts';
import { send } from './send.ts';
import { partOf } from './store-part.ts';
import { nestedUses, sinkStoreOf, storeUseOf, type StoreUse } from './store-uses.ts';
import { CLEAN, join, NOTHING, ofCallable, ofObject, type ApiCallable, type Value } from './value.ts';

/** Applies what the catalog says of a call, and returns the call's result. */
export function applyModel(
  activation: Activation,
  calls: Calls,
  callable: ApiCallable,
  call: CallModel,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): Value {
  const { api } = callable;
  recordOptions(activation, api.model, call, args, site);
  const use = storeUseOf(activation, callable, call, receiver, args, site);
  for (const one of use ? [use, ...nestedUses(activation, callable, call, use, receiver, args, site)] : [])
    activation.recorder.store(one);
  for (const sink of call.sinks ?? []) reachSink(activation, callable, sink, use, receiver, args, site);
  for (const selector of call.keeps ?? []) {
    for (const { value } of selected(activation, selector, receiver, args, site))
      activation.storeMember(receiver, ANY, value);
  }
  send(activation, calls, callable, call, receiver, args, site);
  const behaved = call.behaviour && applyBehaviour(activation, calls, call.behaviour, receiver, args, site);
  handBack(activation, calls, callable, call, args, site);
  if (call.answers) answerByCall(activation, calls, callable, call, receiver, args, site);
  const made = instance(activation, callable, call, receiver, args, site);
  const data = resultData(activation, calls, callable, call, receiver, args, site);
  const result = made ? join(data, made) : data;
  if (call.passesChecks) {
    const picked = selected(activation, call.passesChecks, receiver, args, site);
    return passedChecks(
      activation,
      picked.map(({ value, argument }) => ({ ...argument, value })),
    );
  }
  if (call.guard) return checked(activation, calls, call.guard, result, args, site);
  return behaved ? join(behaved, made ?? NOTHING) : result;
}

function reachSink(
  activation: Activation,
  callable: ApiCallable,
  model: SinkModel,
  use: StoreUse | undefined,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): void {
  const { model: owner } = callable.api;
  // What a statement reads or erases by is not kept.
  const keeps = use?.act === 'write' || use?.act === 'update';
  if (model.kind === 'database' && !keeps) return;
  const { observer } = activation;
  if (model.printed === true && activation.around.index.port.printsToCaller(activation.location(site.range).file)) {
    observer?.called(site.range, { kind: 'no-sink', sink: model.kind }, false);
    return;
  }
  const { address, ...destination } = destinationOf(activation, callable, model, receiver, args, site);
  const { recipient } = destination;
  // Requests to nobody in particular are judged by no rule so far.
  if (model.kind === 'network' && recipient === undefined && address === undefined) {
    observer?.called(site.range, { kind: 'no-sink', sink: model.kind }, false);
    return;
  }
  const sink: Sink = {
    kind: model.kind === 'network' && recipient ? 'recipient' : model.kind,
    name: nameOf(activation, site),
    package: owner.package,
    ...(model.own && { own: true }),
    ...destination,
    ...(use && keeps && { store: sinkStoreOf(use) }),
    location: writtenCall(activation, site).at,
  };
  const contributors: Contributors = new Map();
  const placeOf = ({ key }: Label, { parts, range }: ArgumentValue): Location =>
    activation.location((parts && contributorsOf(activation, parts, contributors).get(key)) ?? range);
  // Noted first: of one thing that stands in several places, what the API says of one of them counts.
  for (const { data, ...slot } of model.tells ?? []) {
    for (const { value, argument } of selected(activation, { argument: data.argument }, receiver, args, site)) {
      for (const label of standingAt(activation.state, value, data.path ?? ''))
        activation.reach([label], withSlot(sink, slot), placeOf(label, argument), site.via, address);
    }
  }
  const isAddress = model.parses === true && args.length === 1;
  for (const selector of model.data) {
    for (const { value, argument } of selected(activation, selector, receiver, args, site)) {
      const shown = withoutPaths(
        activation.state,
        value,
        callable.redacts ?? [],
        activation.placeOf(argument.range, 'shown'),
      );
      // An address and a message are text: of an object handed over whole, nothing shows in them.
      const isText = selector.path === undefined && (sink.kind === 'url' || sink.kind === 'error');
      for (const { sink: into, value: rows } of rowsByTable(activation, sink, shown, argument.range)) {
        for (const label of reachableLabels(activation.state, rows)) {
          if (isAddress && label.exact) continue;
          activation.reach([isText ? textOf(label) : label], into, placeOf(label, argument), site.via, address);
        }
      }
    }
  }
}

/** Calls function arguments with the instances that the model says they receive. */
function handBack(
  activation: Activation,
  calls: Calls,
  callable: ApiCallable,
  call: CallModel,
  args: readonly ArgumentValue[],
  site: CallSite,
): void {
  for (const [place, types] of Object.entries(call.calls ?? {})) {
    const [index, ...path] = place.split('.');
    const [picked] = selected(activation, { argument: Number(index), path: path.join('.') }, NOTHING, args, site);
    if (picked === undefined) continue;
    const argument = { ...picked.argument, value: picked.value };
    const values = types.map((key) => {
      const api = activation.around.apis.ofInstance(callable.api.model, key);
      return api ? ofCallable({ kind: 'api', api }) : CLEAN;
    });
    calls.callEach(argument, values, site);
  }
}

/** The catalog instance that a call makes, with what it was configured to do. */
function instance(
  activation: Activation,
  callable: ApiCallable,
  call: CallModel,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): Value | undefined {
  const api =
    call.returns === undefined ? undefined : activation.around.apis.ofInstance(callable.api.model, call.returns);
  if (api === undefined) return undefined;
  const constantsOf: ConstantsOf = (selector) =>
    selected(activation, selector, NOTHING, args, site).flatMap(({ value, argument }) => {
      const constants = [...(value.constants ?? []), ...(activation.state.load(value, ANY, undefined).constants ?? [])];
      // Of an address, the constant beginning tells the host.
      const isAddress = selector === call.baseUrl && selector.path === undefined && constants.length === 0;
      const beginnings = isAddress ? addressStarts(activation, argument, undefined).map((start) => start.text) : [];
      return [...constants, ...beginnings.filter((beginning) => beginning !== '')];
    });
  const part = call.part && partOf(activation, callable, call.part, receiver, args, site);
  const made = configured(callable, api, call, constantsOf, part);
  // The object holds what calls of the instance keep in it: a hash's input, a query's parameters.
  const object = activation.placeOf(site.range, call.returns ?? '');
  if (activation.state.object(object) === undefined) activation.state.allocate(object, EMPTY_OBJECT);
  return join(ofCallable(made), ofObject(object));
}
