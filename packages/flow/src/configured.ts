import type { CallModel, DataSelector } from '@privet/model';
import type { Api } from './api.ts';
import { namingChannel } from './channel-names.ts';
import type { Constant } from './ir.ts';
import type { ApiCallable, Callable } from './value.ts';

/** Looks up the constants that a selector picks from the arguments of the call that makes an instance. */
export type ConstantsOf = (selector: DataSelector) => Iterable<Constant>;

/**
 * The catalog instance that a call makes, with what the call configures: paths it redacts, the address it talks to, the
 * part of a store that it speaks of, the channel.
 */
export function configured(
  maker: ApiCallable,
  made: Api,
  call: CallModel,
  constantsOf: ConstantsOf,
  named?: string,
): Callable {
  const redacts = [...(maker.redacts ?? [])];
  for (const selector of call.redactedPaths ?? [])
    for (const path of constantsOf(selector)) if (typeof path === 'string') redacts.push(path);
  const [given] = call.baseUrl === undefined ? [] : constantsOf(call.baseUrl);
  const baseUrl = typeof given === 'string' ? given : maker.baseUrl;
  const part = named ?? maker.part;
  const naming = namingChannel(call.channels);
  const [word] = naming === undefined ? [] : constantsOf(naming.name);
  const channel = typeof word === 'string' ? word : maker.channel;
  return {
    kind: 'api',
    api: made,
    ...(redacts.length > 0 ? { redacts } : {}),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(part === undefined ? {} : { part }),
    ...(channel === undefined ? {} : { channel }),
  };
}
