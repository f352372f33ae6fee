import { type FileFlow, isSamePart, type Store, storeOf } from '@privet/engine';
import type { Flow, PersonalDatum, Sink } from '@privet/model';
import { doubtAbout, isWithin, protectionsOf } from './reportable-flows.ts';
import type { FileSettings } from './settings.ts';
import { codePhrase } from './wording/code.ts';

/** A sink that keeps what it is handed. */
export type StoreSink = Sink & Required<Pick<Sink, 'store'>>;

/** A flow into a store. */
export type StoredFlow = FileFlow & { readonly sink: StoreSink };

/** Flows into stores with the data that a rule reports, each kind of data once for each store of the file. */
export function oncePerStore(
  flows: readonly FileFlow[],
  silence: (datum: PersonalDatum, flow: StoredFlow) => string | undefined,
  kindOf: (datum: PersonalDatum) => string,
): readonly StoredFlow[] {
  const told = new Set<string>();
  return flows.filter(isStored).flatMap((flow) => {
    const place = `${flow.sink.package}|${flow.sink.store.part ?? ''}`;
    const isNew = (datum: PersonalDatum): boolean => !told.has(`${place}|${kindOf(datum)}`);
    const data = flow.data.filter((datum) => isNew(datum) && silence(datum, flow) === undefined);
    data.forEach((datum) => told.add(`${place}|${kindOf(datum)}`));
    return data.length === 0 ? [] : [{ ...flow, data }];
  });
}

/** Whether a flow ends in a store. */
export function isStored<Stored extends Flow>(flow: Stored): flow is Stored & { readonly sink: StoreSink } {
  return flow.sink.store !== undefined;
}

/** Why a datum is none that people could ask for: the clause behind "since". */
export function silenceOnKept(datum: PersonalDatum, flow: Flow, evidence: 'strong' | 'any'): string | undefined {
  const gone = protectionsOf(datum, flow).find((one) => one === 'redacted' || one === 'aggregated');
  if (gone !== undefined) return `it arrives ${gone}`;
  if (isWithin(datum.category, 'user.unique_id')) return 'a bare user id names nobody by itself';
  return doubtAbout(datum, flow, evidence);
}

/** The store of the policy in which a sink keeps data. */
export function policyStoreOf(
  { package: name, store: { part } }: StoreSink,
  { policy }: FileSettings,
): Store | undefined {
  if (policy === undefined) return undefined;
  const { stores } = policy.policy;
  // A policy names tables as the database does, and code its entities: `invoices` and `Invoice`.
  const table = part && stores.flatMap(({ tables }) => tables).find((declared) => isSamePart(declared, part));
  return storeOf(policy.policy, {
    package: name,
    ...(part !== undefined && { bucket: part }),
    ...(table !== undefined && { table }),
  });
}

/** The store of the policy behind any sink, though it may not be known what part of it is meant. */
export function policyStoreBehind(sink: Sink, settings: FileSettings): Store | undefined {
  const { store = { kind: 'other', expires: false } } = sink;
  return policyStoreOf({ ...sink, store }, settings);
}

/** A store as messages name it: `'customer' of @prisma/client`. */
export function storePhrase({ package: name, store: { part } }: StoreSink): string {
  return part === undefined ? name : `'${codePhrase(part)}' of ${name}`;
}
