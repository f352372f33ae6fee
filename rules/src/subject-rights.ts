import type { FileView, Store, StoreReach, SubjectRight } from '@privet/engine';
import type { Flow, PersonalDatum } from '@privet/model';
import type { FileSettings } from './settings.ts';
import {
  isStored,
  oncePerStore,
  policyStoreOf,
  silenceOnKept,
  type StoredFlow,
  storePhrase,
  type StoreSink,
} from './stores.ts';
import { flowWords, type FlowWords } from './wording/flow.ts';
import { listed } from './wording/list.ts';

/** A store of a file for which people's right to their data cannot be fulfilled. */
export interface StoreOutOfReach {
  readonly flow: StoredFlow;
  /** Nothing reaches it, the policy's entry points do not, or one of those is not there. */
  readonly lack: 'unreached' | 'unkept' | 'missing';
  readonly words: FlowWords & { readonly store: string; readonly policy: string; readonly entry: string };
}

/** The stores of a file for which a right cannot be fulfilled, each told once. */
export function storesOutOfReach(
  right: SubjectRight,
  file: FileView,
  evidence: 'strong' | 'any',
  settings: FileSettings,
): readonly StoreOutOfReach[] {
  const silence = (datum: PersonalDatum, flow: Flow): string | undefined =>
    silenceOnRight(right, datum, flow, { evidence }, settings, file);
  return oncePerStore(file.storedData(), silence, () => '').map((flow) => {
    const reach = reachOf(right, flow.sink, settings, file);
    const entries = entriesOf(right, policyStoreOf(flow.sink, settings));
    const entry = reach.kind === 'missing' ? reach.entry : listed(entries.map(nameOf));
    const lack = reach.kind === 'missing' ? 'missing' : entries.length > 0 ? 'unkept' : 'unreached';
    const words = { ...flowWords(flow), store: storePhrase(flow.sink), policy: settings.policy?.name ?? '', entry };
    // Code that erases or exports is to be written by people; what hides the data helps nobody.
    return { flow: { ...flow, suggestions: () => [] }, lack, words };
  });
}

/** Why a right can be fulfilled for a datum that a flow stores, or need not be: the clause behind "since". */
export function silenceOnRight(
  right: SubjectRight,
  datum: PersonalDatum,
  flow: Flow,
  { evidence }: { readonly evidence: 'strong' | 'any' },
  settings: FileSettings,
  file: FileView,
): string | undefined {
  if (!isStored(flow)) return 'nothing tells that it is kept there';
  const needless = silenceOnKept(datum, flow, evidence) ?? whyNeedless(right, flow.sink, file);
  if (needless !== undefined) return needless;
  const reach = reachOf(right, flow.sink, settings, file);
  if (reach.kind === 'reached')
    return right === 'erasure' ? 'code that is declared to erase data erases it' : 'code that gives access reads it';
  if (reach.kind === 'beyond') return `${reach.entry} lies outside of the program`;
  const others = othersWhoMay(right, flow.sink, settings, file);
  return others.length > 0 ? `the program is a part of a workspace, and ${listed(others)} may do it` : undefined;
}

/** Why nobody needs a right there. */
function whyNeedless(right: SubjectRight, sink: StoreSink, file: FileView): string | undefined {
  if (right === 'access' && sink.store.kind === 'browser') return 'it lies with the person whom it is about';
  const ends = sink.store.expires || (sink.store.kind === 'cache' && file.stores().endsWhatIsIn(sink));
  return ends ? 'what lies there ends by itself' : undefined;
}

function reachOf(right: SubjectRight, sink: StoreSink, settings: FileSettings, file: FileView): StoreReach {
  return file.stores().reach(sink, right, entriesOf(right, policyStoreOf(sink, settings)));
}

/** Packages outside of the program that may fulfil a right; where the policy names the code, only that counts. */
function othersWhoMay(right: SubjectRight, sink: StoreSink, settings: FileSettings, file: FileView): readonly string[] {
  return entriesOf(right, policyStoreOf(sink, settings)).length > 0 ? [] : file.stores().packagesBeyond();
}

function entriesOf(right: SubjectRight, store: Store | undefined): Store['erasedBy'] {
  return (right === 'erasure' ? store?.erasedBy : store?.exportedBy) ?? [];
}

function nameOf({ file, name }: Store['erasedBy'][number]): string {
  return `${file}#${name}`;
}
