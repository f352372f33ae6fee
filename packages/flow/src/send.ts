import type { CallModel, ChannelModel } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import type { Calls } from './calls.ts';
import { channelNameOf } from './channel-names.ts';
import type { Handler } from './channels.ts';
import { selected } from './selected.ts';
import { ofCallable, type ApiCallable, type Value } from './value.ts';

/** Arguments of a list that are looked at. */
const MAX_LIST = 8;

/** Calls who hears what a call sends into channels, with what it sends. */
export function send(
  activation: Activation,
  calls: Calls,
  callable: ApiCallable,
  call: CallModel,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): void {
  for (const channel of call.channels ?? []) {
    if (channel.sends === undefined) continue;
    const sent = selected(activation, channel.sends, receiver, args, site).map(({ value, argument }) => ({
      ...argument,
      value,
    }));
    if (sent.length === 0) continue;
    for (const { function: id, at } of heardBy(activation, callable, channel, receiver, args, site)) {
      const given = channel.list === true ? listed(activation, sent) : sent;
      const handler = { value: ofCallable({ kind: 'function', function: id }), range: site.range, spread: false };
      calls.callEach(handler, nestedAt(activation, given, at, site), { ...site, isStored: true });
    }
  }
}

function heardBy(
  activation: Activation,
  callable: ApiCallable,
  { name, exportedBeside }: ChannelModel,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): readonly Handler[] {
  const { channels } = activation.around;
  const named = name.argument === 'receiver' ? [callable.channel] : [];
  const handlers: Handler[] = [];
  for (const { value } of named.length > 0 ? [] : selected(activation, name, receiver, args, site)) {
    for (const one of value.callables.values())
      if (one.kind === 'function') handlers.push({ function: one.function, at: undefined });
    named.push(channelNameOf(value));
  }
  for (const text of named) {
    if (text === undefined) continue;
    if (exportedBeside === undefined) handlers.push(...channels.handlersOf(callable.api.model, text));
    else handlers.push(...channels.exportedBeside(exportedBeside, text).map((id) => ({ function: id, at: undefined })));
  }
  return handlers;
}

/** The arguments that a list is made of. */
function listed(activation: Activation, [list]: readonly ArgumentValue[]): readonly ArgumentValue[] {
  if (list === undefined) return [];
  return Array.from({ length: MAX_LIST }, (_, index) => ({
    ...list,
    value: activation.state.load(list.value, String(index), undefined),
    spread: false,
  }));
}

/** The arguments, of which a dotted path of the first holds what was sent. */
function nestedAt(
  activation: Activation,
  args: readonly ArgumentValue[],
  at: string | undefined,
  site: CallSite,
): readonly ArgumentValue[] {
  const [first, ...rest] = args;
  if (at === undefined || first === undefined) return args;
  const value = at
    .split('.')
    .reduceRight(
      (inner, name, depth) => activation.make(site.range, `sent${depth}`, { members: new Map([[name, inner]]) }),
      first.value,
    );
  return [{ ...first, value }, ...rest];
}
