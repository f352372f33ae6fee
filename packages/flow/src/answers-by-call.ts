import type { CallModel, Sink } from '@privet/model';
import type { Activation } from './activation.ts';
import { answer } from './answers.ts';
import { nameOf, type ArgumentValue, type CallSite } from './call-site.ts';
import type { Calls } from './calls.ts';
import { selected } from './selected.ts';
import { joinAll, type ApiCallable, type Value } from './value.ts';

/** What functions return that a call is handed, alone or in an object, is the answer to a request. */
export function answerByCall(
  activation: Activation,
  calls: Calls,
  callable: ApiCallable,
  call: CallModel,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): void {
  const { answers } = call;
  const sink = answerSink(activation, callable, call, site);
  for (const { value, argument } of answers ? selected(activation, answers, receiver, args, site) : []) {
    const handlers = (answers?.handlers ?? []).map((name) => activation.state.load(value, name, undefined));
    const functions = { ...argument, value: joinAll([value, ...handlers]) };
    answer(activation, calls, sink, functions, site, { serverData: answers?.serverData });
  }
}

/** The answer to a request that a call makes of what functions return; a decorator goes without its arguments. */
export function answerSink(activation: Activation, { api }: ApiCallable, { answers }: CallModel, site: CallSite): Sink {
  const name = nameOf(activation, site);
  const { recipient } = api.model;
  return {
    ...(answers?.to === 'recipient' && recipient ? { kind: 'recipient', recipient } : { kind: 'response' }),
    name: name.startsWith('@') ? name.replace(/\(.*$/s, '') : name,
    package: api.model.package,
    ...(answers?.fields && { fields: answers.fields }),
    location: activation.location(site.range),
  };
}
