import type { ChannelModel, PackageModel } from '@privet/model';
import { constantText, type Value } from './value.ts';

/** The channel of a name: its words are those of all packages of one scope, as a client's and a worker's. */
export function channelKey({ package: owner }: PackageModel, name: string): string {
  return `${owner.split('/')[0] ?? owner}!${name}`;
}

/** The name that a value is, or that an instance carries. */
export function channelNameOf(value: Value): string | undefined {
  for (const callable of value.callables.values())
    if (callable.kind === 'api' && callable.channel !== undefined) return callable.channel;
  return constantText(value);
}

/** The channel whose name an instance carries that a call makes. */
export function namingChannel(channels: readonly ChannelModel[] | undefined): ChannelModel | undefined {
  return channels?.find(({ sends, handler }) => sends === undefined && handler === undefined);
}
