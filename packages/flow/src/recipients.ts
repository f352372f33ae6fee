import type { RecipientModel, SinkModel } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import { settingRecipient } from './address-settings.ts';
import { addressStarts } from './address-starts.ts';
import { selected } from './selected.ts';
import type { ApiCallable, Value } from './value.ts';

/** Who receives what a sink is handed: the entry's recipient, a host, or whoever made the instance that is handed over. */
export function recipientOf(
  activation: Activation,
  callable: ApiCallable,
  model: SinkModel,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): RecipientModel | undefined {
  const own = callable.api.model.recipient;
  if (model.kind === 'network') return addressee(activation, callable, model, args);
  if (own !== undefined && callable.baseUrl !== undefined) return hostRecipient(callable.baseUrl) ?? own;
  for (const { value } of model.recipient ? selected(activation, model.recipient, receiver, args, site) : []) {
    for (const named of value.callables.values()) {
      if (named.kind === 'api' && named.api.model.recipient)
        return hostRecipient(named.baseUrl ?? '') ?? named.api.model.recipient;
    }
  }
  return own;
}

/**
 * Who answers at the address of a request: its host as far as its beginning is constant, or who a setting says; a
 * relative address continues the instance's own.
 */
function addressee(
  activation: Activation,
  callable: ApiCallable,
  model: SinkModel,
  args: readonly ArgumentValue[],
): RecipientModel | undefined {
  const { argument: index, path } = model.host ?? {};
  const argument = typeof index === 'number' ? args[index] : undefined;
  if (argument === undefined) return hostRecipient(callable.baseUrl ?? '');
  const starts = addressStarts(activation, argument, path);
  const absolute = starts.find(({ text }) => /^(?:https?|wss?):/i.test(text));
  if (absolute !== undefined) return hostRecipient(absolute.text);
  return settingRecipient(activation, starts) ?? hostRecipient(callable.baseUrl ?? '');
}

/** The party behind a constant absolute URL; none for relative, unknown and local ones. */
function hostRecipient(url: string): RecipientModel | undefined {
  const host = /^(?:https?|wss?):\/\/([^/?#:@]+)/i.exec(url)?.[1]?.toLowerCase();
  if (host === undefined || !host.includes('.') || LOCAL_HOST.test(host)) return undefined;
  return { id: host, name: host, kind: 'other' };
}

const LOCAL_HOST = /^(?:localhost|127\.|10\.|192\.168\.|0\.0\.0\.0)|\.(?:local|internal|localhost|test|invalid)$/;
