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
    const { reach } = answerFor(right, flow.sink, settings, file);
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
  const { reach, others } = answerFor(right, flow.sink, settings, file);
  if (reach.kind === 'reached')
    return right === 'erasure' ? 'code that is declared to erase data erases it' : 'code that gives access reads it';
  return others.length > 0 ? `the program is a part of a workspace, and ${listed(others)} may do it` : undefined;
}

/** A store for which nothing in the program fulfils a right, where code outside of it may. */
export interface UnjudgedStore {
  readonly right: SubjectRight;
  /** As messages name it. */
  readonly store: string;
  /** Packages, or entry points of the policy, outside of the program. */
  readonly others: readonly string[];
}

/** The stores of a file that a rule about a right leaves alone because the program is only a part of the workspace. */
export function unjudgedStores(
  right: SubjectRight,
  file: FileView,
  evidence: 'strong' | 'any',
  settings: FileSettings,
): readonly UnjudgedStore[] {
  const isAsked = (datum: PersonalDatum, flow: StoredFlow): string | undefined =>
    silenceOnKept(datum, flow, evidence) ?? whyNeedless(right, flow.sink, file);
  return oncePerStore(file.storedData(), isAsked, () => '').flatMap(({ sink }) => {
    const { reach, others } = answerFor(right, sink, settings, file);
    return reach.kind === 'reached' || others.length === 0 ? [] : [{ right, store: storePhrase(sink), others }];
  });
}

/** Why nobody needs a right there. */
function whyNeedless(right: SubjectRight, sink: StoreSink, file: FileView): string | undefined {
  if (right === 'access' && sink.store.kind === 'browser') return 'it lies with the person whom it is about';
  const ends = sink.store.expires || (sink.store.kind === 'cache' && file.stores().endsWhatIsIn(sink));
  return ends ? 'what lies there ends by itself' : undefined;
}

/** What the program does for a right, and what outside of it may; where the policy names the code, only that counts. */
function answerFor(
  right: SubjectRight,
  sink: StoreSink,
  settings: FileSettings,
  file: FileView,
): { readonly reach: StoreReach; readonly others: readonly string[] } {
  const entries = entriesOf(right, policyStoreOf(sink, settings));
  const reach = file.stores().reach(sink, right, entries);
  if (reach.kind === 'beyond') return { reach, others: [reach.entry] };
  return { reach, others: reach.kind === 'unreached' && entries.length === 0 ? file.stores().packagesBeyond() : [] };
}

function entriesOf(right: SubjectRight, store: Store | undefined): Store['erasedBy'] {
  return (right === 'erasure' ? store?.erasedBy : store?.exportedBy) ?? [];
}

function nameOf({ file, name }: Store['erasedBy'][number]): string {
  return `${file}#${name}`;
}
