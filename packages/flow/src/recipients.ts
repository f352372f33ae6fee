import type { RecipientModel, Sink, SinkModel } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import { settingRecipient } from './address-settings.ts';
import { addressStarts } from './address-starts.ts';
import { callerAddress, type CallerAddress } from './caller-address.ts';
import { selected } from './selected.ts';
import type { ApiCallable, Value } from './value.ts';

/** Where a sink sends what it is handed, as far as that is known. */
export interface Destination extends Pick<Sink, 'recipient' | 'unencryptedOrigin'> {
  /** Where nothing here tells: what the callers hand over as address. */
  readonly address?: CallerAddress;
}

/** Where a sink sends what it is handed: the entry's recipient, a host, or whoever made the instance that is handed over. */
export function destinationOf(
  activation: Activation,
  callable: ApiCallable,
  model: SinkModel,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): Destination {
  const own = callable.api.model.recipient;
  if (model.kind === 'network') return addressee(activation, callable, model, args);
  if (own !== undefined && callable.baseUrl !== undefined) return atAddress(callable.baseUrl, own);
  for (const { value } of model.recipient ? selected(activation, model.recipient, receiver, args, site) : []) {
    for (const named of value.callables.values()) {
      if (named.kind === 'api' && named.api.model.recipient)
        return atAddress(named.baseUrl ?? '', named.api.model.recipient);
    }
  }
  return own ? { recipient: own } : {};
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
): Destination {
  const { argument: index, path } = model.host ?? {};
  const argument = typeof index === 'number' ? args[index] : undefined;
  return argument === undefined
    ? atAddress(callable.baseUrl ?? '', undefined)
    : destinationAt(activation, argument, path, callable.baseUrl ?? '');
}

/** Who answers at the address in an argument, or in a member of it. */
export function destinationAt(
  activation: Activation,
  argument: ArgumentValue,
  member: string | undefined,
  baseUrl: string,
): Destination {
  const starts = addressStarts(activation, argument, member);
  const absolute = starts.find(({ text }) => /^(?:https?|wss?):/i.test(text));
  if (absolute !== undefined) return atAddress(absolute.text, undefined);
  const named = settingRecipient(activation, starts);
  const destination = named ? { recipient: named } : atAddress(baseUrl, undefined);
  const address = destination.recipient === undefined ? callerAddress(starts) : undefined;
  return address === undefined ? destination : { address };
}

/** The party behind a constant absolute URL; for relative, unknown and local ones whoever is known otherwise. */
function atAddress(url: string, otherwise: RecipientModel | undefined): Destination {
  const [, scheme = '', written = ''] = /^(https?|wss?):\/\/([^/?#:@]+)/i.exec(url) ?? [];
  // Of a host that differs from region to region, or from customer to customer, the domain tells whose it is.
  const host = written.toLowerCase().replace(/^.*\*\./, '');
  if (!host.includes('.') || LOCAL_HOST.test(host)) return otherwise ? { recipient: otherwise } : {};
  const origin = `${scheme.toLowerCase()}://${host}`;
  return {
    recipient: { id: host, name: host, kind: 'other' },
    ...(UNENCRYPTED.test(scheme) ? { unencryptedOrigin: origin } : {}),
  };
}

/** Schemes that send as readable text what their siblings with an `s` encrypt. */
const UNENCRYPTED = /^(?:http|ws)$/i;

/** Names and addresses that lead no further than one's own machine or network (RFC 1918, RFC 6761). */
const LOCAL_HOST =
  /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0)|\.(?:local|internal|localhost|test|invalid)$/;
