import type { RecipientModel, Sink, SinkModel } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import { leadingText } from './leading-text.ts';
import { selected } from './selected.ts';
import { constantText, type ApiCallable, type Value } from './value.ts';

/** Where a sink sends what it is handed, as far as that is known. */
export type Destination = Pick<Sink, 'recipient' | 'unencryptedOrigin'>;

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
  if (model.kind === 'network') return atAddress(urlOf(activation, callable, model, args), undefined);
  if (own !== undefined && callable.baseUrl !== undefined) return atAddress(callable.baseUrl, own);
  for (const { value } of model.recipient ? selected(activation, model.recipient, receiver, args, site) : []) {
    for (const named of value.callables.values()) {
      if (named.kind === 'api' && named.api.model.recipient)
        return atAddress(named.baseUrl ?? '', named.api.model.recipient);
    }
  }
  return own ? { recipient: own } : {};
}

/** The URL of a request as far as its beginning is constant; a relative one continues the instance's own address. */
function urlOf(
  activation: Activation,
  callable: ApiCallable,
  model: SinkModel,
  args: readonly ArgumentValue[],
): string {
  const { argument: index, path } = model.host ?? {};
  const argument = typeof index === 'number' ? args[index] : undefined;
  if (argument === undefined) return callable.baseUrl ?? '';
  const given =
    path === undefined
      ? leadingText(activation, argument)
      : (constantText(activation.state.load(argument.value, path, undefined)) ?? '');
  return /^(?:https?|wss?):/i.test(given) ? given : (callable.baseUrl ?? '');
}

/** The party behind a constant absolute URL; for relative, unknown and local ones whoever is known otherwise. */
function atAddress(url: string, otherwise: RecipientModel | undefined): Destination {
  const [, scheme = '', written = ''] = /^(https?|wss?):\/\/([^/?#:@]+)/i.exec(url) ?? [];
  const host = written.toLowerCase();
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
