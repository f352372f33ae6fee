import type { NestedRowsModel, Range, Sink, StoreAct } from '@privet/model';
import type { Activation } from './activation.ts';
import { ANY, type HeapObject } from './heap-object.ts';
import { namesIn } from './names-in.ts';
import { withoutPaths } from './omissions.ts';
import type { State } from './state.ts';
import { join, joinAll, NOTHING, type ObjectId, type Value } from './value.ts';

/** What a query does to rows of another table, by a relation of the rows that it writes. */
export interface NestedRows {
  /** The member of the rows that is no column of theirs. */
  readonly relation: string;
  readonly table: string;
  /** Undefined where rows are only looked up. */
  readonly act: StoreAct | undefined;
  /** What is written. */
  readonly rows: Value;
  /** Names by which rows are chosen. */
  readonly asks: readonly string[];
}

/** Levels of relations that are looked through. */
const MAX_DEPTH = 4;

/** All that a query does by relations of rows that the code writes out, by relations of theirs, too. */
export function nestedRowsIn(
  activation: Activation,
  model: NestedRowsModel,
  table: string | undefined,
  rows: Value,
  depth = 0,
): readonly NestedRows[] {
  if (depth >= MAX_DEPTH) return [];
  return relationsOf(activation, model, table, rows).flatMap((one) => [
    one,
    ...nestedRowsIn(activation, model, one.table, one.rows, depth + 1),
  ]);
}

/** Rows of one table that reach a sink. */
interface RowsOfTable {
  readonly sink: Sink;
  readonly value: Value;
}

/** What reaches a sink, apart by the tables that keep it. */
export function rowsByTable(
  activation: Activation,
  sink: Sink,
  value: Value,
  range: Range,
  depth = 0,
): readonly RowsOfTable[] {
  const [model] = sink.kind === 'database' ? nestedModelsOf(activation, sink) : [];
  const { store } = sink;
  if (model === undefined || store === undefined || depth >= MAX_DEPTH) return [{ sink, value }];
  const relations = relationsOf(activation, model, store.part, value);
  if (relations.length === 0) return [{ sink, value }];
  const names = relations.map(({ relation }) => relation);
  const copy = activation.placeOf(range, `rows of ${store.part ?? ''} ${String(depth)}`);
  return [
    { sink, value: withoutPaths(activation.state, rowsOf(activation.state, value), names, copy) },
    ...relations.flatMap(({ table, rows }) => {
      const related = { ...sink, store: { ...store, part: table } };
      return rowsByTable(activation, related, rows, range, depth + 1);
    }),
  ];
}

function nestedModelsOf({ around }: Activation, { package: name }: Sink): readonly NestedRowsModel[] {
  return around.index.port.catalog.modelsOf(name).flatMap(({ store }) => store?.nested ?? []);
}

function relationsOf(
  activation: Activation,
  model: NestedRowsModel,
  table: string | undefined,
  value: Value,
): readonly NestedRows[] {
  const { state } = activation;
  const { port } = activation.around.index;
  return objectsOf(state, rowsOf(state, value)).flatMap(({ members }) =>
    [...members].flatMap(([relation, member]) => {
      const done = wordsIn(state, model, member);
      const related = done.length === 0 ? undefined : port.tableBehind(table, relation);
      return related === undefined ? [] : done.map((one) => ({ relation, table: related, ...one }));
    }),
  );
}

type Done = Pick<NestedRows, 'act' | 'rows' | 'asks'>;

/** What stands under the words of a relation; nothing if the value is no relation's. */
function wordsIn(state: State, model: NestedRowsModel, value: Value): readonly Done[] {
  const { writes, updates, erases, looksUp } = model;
  return objectsOf(state, value).flatMap(({ members }) =>
    [...members].flatMap(([word, under]): readonly Done[] => {
      const isErased = erases.includes(word);
      if (isErased && under.constants?.has(true) === true) return [{ act: 'erase', rows: NOTHING, asks: [] }];
      if (under.objects.size === 0 && under.labels.size === 0) return [];
      if (isErased || looksUp.includes(word))
        return [{ act: isErased ? 'erase' : undefined, rows: NOTHING, asks: namesIn(state, under) }];
      const [act, paths] = Object.hasOwn(writes, word)
        ? (['write', writes[word]] as const)
        : (['update', Object.hasOwn(updates, word) ? updates[word] : undefined] as const);
      if (paths === undefined) return [];
      const rows = rowsOf(state, under);
      const chosen = looksUp.map((name) => state.load({ ...NOTHING, objects: rows.objects }, name, undefined));
      return [{ act, rows: written(state, rows, paths), asks: chosen.flatMap((one) => namesIn(state, one)) }];
    }),
  );
}

/** What lies at the paths that are there; the value itself where none is, and `''` is among them. */
function written(state: State, value: Value, paths: readonly string[]): Value {
  const leading = paths.filter((path) => path !== '');
  const isThere = (path: string): boolean => objectsOf(state, value).some(({ members }) => members.has(path));
  if (leading.length < paths.length && !leading.some(isThere)) return value;
  return joinAll(leading.map((path) => rowsOf(state, state.load(value, path, undefined))));
}

/** Elements where a value is a list of rows. */
function rowsOf(state: State, value: Value): Value {
  const lists = [...value.objects].filter((id) => isList(state.object(id)));
  if (lists.length === 0) return value;
  const others = new Set<ObjectId>([...value.objects].filter((id) => !lists.includes(id)));
  const elements = state.load({ ...NOTHING, objects: new Set(lists) }, ANY, undefined);
  return join({ ...value, objects: others }, elements);
}

function isList(object: HeapObject | undefined): boolean {
  return object !== undefined && (object.length !== undefined || object.members.has(ANY));
}

function objectsOf(state: State, { objects }: Value): readonly HeapObject[] {
  return [...objects].flatMap((id) => state.object(id) ?? []);
}
