import type { Behaviour } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import type { Calls } from './calls.ts';
import { cellLabel } from './cells.ts';
import { constantText, join, NOTHING, ofCallable, ofLabel, type Value } from './value.ts';

/** What the few library functions do that the engine knows by heart; undefined where only the model's data counts. */
export function applyBehaviour(
  activation: Activation,
  calls: Calls,
  behaviour: Behaviour,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): Value | undefined {
  const first = args[0]?.value ?? NOTHING;
  const [argument] = args;
  switch (behaviour) {
    case 'state':
      return statePair(activation, calls, args, site);
    case 'ref':
    case 'context':
      return cellObject(activation, behaviour === 'ref' ? 'current' : 'value', first, site);
    case 'use-context':
      return activation.state.load(first, 'value', activation.location(site.range));
    case 'memo':
      return argument ? calls.callEach(argument, [], site) : NOTHING;
    case 'callback':
      return first;
    case 'effect':
      if (argument) calls.callEach(argument, [], site);
      return NOTHING;
    case 'calls-arguments': {
      const values = args.filter((one) => one.value.callables.size === 0);
      return args.map((one) => calls.callEach(one, values, site)).reduce(join, NOTHING);
    }
    case 'emitter-on': {
      const channel = channelOf(activation, receiver, args[0], site);
      const handler = args[args.length - 1];
      if (channel === undefined || handler === undefined) return receiver;
      const sent = ofLabel(cellLabel(channel, activation.location(handler.range)));
      calls.callEach(
        handler,
        [0, 1, 2].map((index) => activation.state.load(sent, String(index), undefined)),
        site,
      );
      return receiver;
    }
    case 'emitter-emit': {
      const channel = channelOf(activation, receiver, args[0], site);
      if (channel === undefined) return undefined;
      args.slice(1).forEach((sent, index) => {
        activation.storeMember(ofLabel(cellLabel(channel, activation.location(sent.range))), String(index), sent.value);
      });
      return undefined;
    }
    case 'instance':
      return handedOut(activation, first, site);
    case 'require':
      return undefined;
  }
}

/**
 * What a container hands out for a class. Who made it, and from what, is not known here: of its fields, only their types
 * tell. Undefined for a token that is no class.
 */
function handedOut(activation: Activation, token: Value, site: CallSite): Value | undefined {
  for (const callable of token.callables.values()) {
    if (callable.kind === 'class') {
      const typed = activation.unknown({ kind: 'call', at: activation.location(site.range) }, site.range);
      return join(typed, activation.make(site.range, 'injected', { class: callable.class }));
    }
    const api = callable.kind === 'api' ? activation.around.apis.madeBy(callable.api) : undefined;
    if (api !== undefined) return ofCallable({ kind: 'api', api });
  }
  return undefined;
}

/** `[value, setter]`, both on one cell. */
function statePair(activation: Activation, calls: Calls, args: readonly ArgumentValue[], site: CallSite): Value {
  const cell = activation.placeOf(site.range, 'state');
  const [initial] = args;
  if (initial) calls.write(cell, initial.value.callables.size > 0 ? calls.callEach(initial, [], site) : initial.value);
  const value = ofLabel(cellLabel(cell, activation.location(site.range)));
  // The pair's own place says nothing of the value's type: the name it is destructured to does.
  const members = new Map([
    ['0', { ...value, labels: new Map([...value.labels].map(([key, label]) => [key, { ...label, origins: [] }])) }],
    ['1', ofCallable({ kind: 'setter', cell })],
  ]);
  return activation.make(site.range, 'pair', { members, length: 2 });
}

/** An object with one shared member: a ref's `current`, a context's value. */
function cellObject(activation: Activation, name: string, initial: Value, site: CallSite): Value {
  const cell = activation.placeOf(site.range, name);
  const label = cellLabel(cell, activation.location(site.range));
  const holder = ofLabel({ ...label, origins: [] });
  activation.storeMember(holder, name, initial);
  return holder;
}

/** The cell that joins senders and handlers of a constant event on one emitter. */
function channelOf(
  activation: Activation,
  receiver: Value,
  event: ArgumentValue | undefined,
  site: CallSite,
): string | undefined {
  const name = event === undefined ? undefined : constantText(event.value);
  const emitter = identityOf(activation, receiver, site);
  return name === undefined || emitter === undefined ? undefined : `${emitter}!${name}`;
}

/** What stands for an emitter wherever it is used: the variable or field that holds it. */
function identityOf(activation: Activation, receiver: Value, site: CallSite): string | undefined {
  const definition =
    site.receiver === undefined ? undefined : activation.file.definitionOf(activation.fn, site.receiver);
  if (definition?.op === 'read' && !activation.file.imports.has(definition.variable)) return definition.variable;
  for (const label of receiver.labels.values()) {
    if (label.root.kind === 'cell') return label.key;
    const owner = activation.around.index.classOfThis(label.root);
    if (owner !== undefined) return `${owner}/${label.path.join('/')}`;
  }
  return undefined;
}
