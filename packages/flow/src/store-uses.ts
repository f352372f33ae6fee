import type { CallModel, Location, PartSource, SinkStore, StoreAct, StoreKind } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import { statementAt, tablesLoaded } from './loaded-tables.ts';
import { namesIn } from './names-in.ts';
import { nestedRowsIn } from './nested-rows.ts';
import { selected } from './selected.ts';
import { sqlStatementIn, type SqlStatement } from './sql-statement.ts';
import { partOf, textAt } from './store-part.ts';
import type { ApiCallable, Value } from './value.ts';

/** What a call does to what a store keeps. */
export interface StoreUse {
  readonly act: StoreAct;
  readonly package: string;
  readonly kind: StoreKind;
  /** Table, collection, bucket or key as the code names it; absent where the code does not tell. */
  readonly part?: string;
  /** What a read names beside it, and may load with it: relations, joined tables. */
  readonly beside: readonly string[];
  /** Members of what chooses rows, and of what is asked of them: columns that it uses. */
  readonly asks: readonly string[];
  /** What it writes ends by itself. */
  readonly expires: boolean;
  /** Its statement encrypts or hashes. */
  readonly protects: boolean;
  /** It erases what has reached an age. */
  readonly isByAge: boolean;
  /** Of the call. */
  readonly at: Location;
}

/** What a call does to a store, as far as its model and its arguments tell. */
export function storeUseOf(
  activation: Activation,
  callable: ApiCallable,
  { store }: CallModel,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): StoreUse | undefined {
  const { model } = callable.api;
  if (store === undefined || model.store === undefined) return undefined;
  const done = actAndPart(activation, callable, store, receiver, args, site);
  if (done === undefined) return undefined;
  const expires = store.expires === true || hasWord(activation, store.expires ?? [], args);
  // An index, say, ends what is kept only with the option that says so.
  if (done.act === 'expire' && store.expires !== undefined && !expires) return undefined;
  return {
    ...done,
    beside: done.act === 'read' ? [...done.beside, ...tablesLoaded(activation, callable, done.part, args, site)] : [],
    asks: askedOf(activation, done.act, args),
    package: model.package,
    kind: model.store.kind,
    expires,
    isByAge: done.act === 'erase' && isByAge(activation, site),
    at: activation.location(site.range),
  };
}

/** What a call does to other tables, by relations of the rows that it writes. */
export function nestedUses(
  activation: Activation,
  callable: ApiCallable,
  { sinks = [] }: CallModel,
  use: StoreUse,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): readonly StoreUse[] {
  const nested = callable.api.model.store?.nested;
  if (nested === undefined || (use.act !== 'write' && use.act !== 'update')) return [];
  return sinks
    .flatMap(({ data }) => data.flatMap((selector) => selected(activation, selector, receiver, args, site)))
    .flatMap(({ value }) => nestedRowsIn(activation, nested, use.part, value))
    .map(({ table, act = 'write', asks }) => {
      const isAged = act === 'erase' && isByAge(activation, site);
      return { ...use, act, part: table, beside: [], asks, isByAge: isAged };
    });
}

/** What a sink that such a call has says of the store. */
export function sinkStoreOf({ kind, part, expires, protects }: StoreUse): SinkStore {
  return { kind, ...(part !== undefined && { part }), expires, ...(protects && { protects }) };
}

function actAndPart(
  activation: Activation,
  callable: ApiCallable,
  { act, part: source = 'receiver' }: NonNullable<CallModel['store']>,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): Pick<StoreUse, 'act' | 'part' | 'beside' | 'protects'> | undefined {
  if (act !== 'sql') {
    const part = partOf(activation, callable, source, receiver, args, site);
    return { act, ...(part !== undefined && { part }), beside: [], protects: false };
  }
  const statement = statementOf(activation, callable, source, receiver, args, site);
  if (statement === undefined) return undefined;
  const { act: does, table, joined, protects } = statement;
  return { act: does, ...(table !== undefined && { part: table }), beside: joined, protects };
}

/** The statement that a call runs: the one in an argument, or the one that its receiver was prepared with. */
function statementOf(
  activation: Activation,
  callable: ApiCallable,
  source: PartSource,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
): SqlStatement | undefined {
  if (typeof source === 'string')
    return sqlStatementIn(partOf(activation, callable, source, receiver, args, site) ?? '');
  for (const path of [source.path, ...TEXTS]) {
    const at = path === undefined ? source : { ...source, path };
    for (const { value, argument } of selected(activation, at, receiver, args, site)) {
      const statement = sqlStatementIn(textAt(activation, at, value, argument) ?? '');
      if (statement !== undefined) return statement;
    }
  }
  return undefined;
}

/** Where the statement stands in an object that is handed over in its place. */
const TEXTS = ['text', 'sql'] as const;

/** Whether a word such as `EX` is an argument, or a key of an object that is one. */
function hasWord(activation: Activation, words: readonly string[], args: readonly ArgumentValue[]): boolean {
  return args.some(({ value }) => {
    const isWord = [...(value.constants ?? [])].some((constant) => words.includes(String(constant)));
    const isKey = [...value.objects].some((id) => {
      const members = activation.state.object(id)?.members;
      return members !== undefined && words.some((word) => members.has(word));
    });
    return isWord || isKey;
  });
}

/** Comparisons with a moment before now, in the words of query languages and libraries. */
const COMPARISON =
  /\$lte?\b|\bOp\.lte?\b|(?<![\w$])lte?\s*[:(]|\bLessThan(?:OrEqual)?\(|['"`]<=?['"`]|<=?\s*(?:\$|\?|now\b|current_|:|@|'|date)/i;

/** Whether what is erased is chosen by its age, in the call or behind it in the same chain. */
function isByAge(activation: Activation, site: CallSite): boolean {
  return mayChooseByAge(statementAt(activation, site));
}

/** Whether code may choose what has reached an age: it compares. */
export function mayChooseByAge(text: string): boolean {
  return COMPARISON.test(text);
}

/** What stands in the objects that choose rows: all that a read or an erasure is handed, of an update the conditions. */
function askedOf({ state }: Activation, act: StoreAct, args: readonly ArgumentValue[]): readonly string[] {
  if (act === 'read' || act === 'erase') return args.flatMap(({ value }) => namesIn(state, value));
  if (act !== 'update') return [];
  const [first, second] = args;
  if (first === undefined) return [];
  return namesIn(state, second === undefined ? state.load(first.value, 'where', undefined) : first.value);
}
