import type { ApiModel, CallModel, GuardModel, PackageModel, RecipientModel } from '@privet/model';
import type { Guard, PolicyRecipient } from './policy.ts';
import type { OwnSink, Sanitizer } from './sections/own-code-section.ts';

interface OwnCode {
  readonly packages?: readonly PackageModel[];
  readonly sanitizers?: readonly Sanitizer[];
  readonly sinks?: readonly OwnSink[];
  readonly guards?: readonly Guard[];
  readonly recipients?: readonly PolicyRecipient[];
}

/** What own code does with data in the shape of the catalog: one model a module, since of two the last would count. */
export function ownCodeModels(own: OwnCode): readonly PackageModel[] {
  const { packages = [], sanitizers = [], sinks = [], guards = [], recipients = [] } = own;
  const models = new Map(packages.map((model) => [model.package, model]));
  const add = (module: string, functions: readonly string[], call: CallModel, recipientId?: string): void => {
    const model = models.get(module) ?? { package: module, docs: '' };
    const recipient = recipients.find(({ id }) => id === recipientId);
    const exports = functions.reduce((apis, name) => withCall(apis, name.split('.'), call), model.exports ?? {});
    models.set(module, { ...model, ...(recipient && { recipient: recipientModelOf(recipient) }), exports });
  };
  for (const { module, functions, as } of sanitizers) add(module, functions, { protects: as });
  for (const { module, functions, kind, arguments: places = everyArgument, recipient } of sinks) {
    const data = places.map((argument) => ({ argument }));
    add(module, functions, { sinks: [{ kind, data }] }, recipient);
  }
  for (const { module, functions, ...guard } of guards) add(module, functions, { guard: guardModelOf(guard) });
  return [...models.values()];
}

const everyArgument = ['all'] as const;

type Apis = Readonly<Record<string, ApiModel>>;

/** The exports or members with one more fact about one of them; what was known of it stays. */
function withCall(apis: Apis, [name = '', ...members]: readonly string[], call: CallModel): Apis {
  const api = Object.hasOwn(apis, name) ? apis[name] : undefined;
  const sinks = [...(api?.call?.sinks ?? []), ...(call.sinks ?? [])];
  const changed =
    members.length > 0
      ? { members: withCall(api?.members ?? {}, members, call) }
      : { call: { ...api?.call, ...call, ...(sinks.length > 0 && { sinks }) } };
  return Object.fromEntries([...Object.entries(apis), [name, { ...api, ...changed }]]);
}

function guardModelOf({ purposes, purposeFrom, roles, rolesFrom }: Omit<Guard, 'module' | 'functions'>): GuardModel {
  if (roles) return { roles };
  if (rolesFrom) return { rolesFrom };
  if (purposeFrom === undefined) return purposes ? { purposes } : {};
  const { argument, words } = purposeFrom;
  return { purposeFrom: { argument, words: Object.fromEntries(words.map(({ word, purpose }) => [word, [purpose]])) } };
}

function recipientModelOf({ id, name, kind, country }: PolicyRecipient): RecipientModel {
  return { id, name, kind, ...(country !== undefined && { country }) };
}
