import type { Range } from '@privet/model';
import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import { constantAt } from './constant-arguments.ts';
import { allBut, keptBy } from './left-out.ts';
import type { State } from './state.ts';
import type { Value } from './value.ts';

/**
 * What leaves out all fields but those that a query names, there or earlier in the chain: `select('name email')` behind a
 * `find`, a projection (`find(filter, 'name')`, `{ name: 1 }`), `{ select: ['name'] }`, `{ attributes: ['name'] }`.
 * Undefined where it names none, or the code does not tell which.
 */
export function selectionOf(
  activation: Activation,
  before: readonly string[],
  args: readonly ArgumentValue[],
  site: CallSite,
): string | undefined {
  if (args.length + before.length === 0) return undefined;
  const name = lastName(activation, site);
  const earlier = before.length > 0 && isOfQuery(activation, name, site) ? before.flatMap(keptBy) : [];
  const named = fieldsNamed(activation, name, args, site);
  // What is filled in from another collection comes beside what was asked for.
  const filledIn = earlier.length > 0 && name === 'populate' ? filledInBy(activation.state, args) : [];
  if (named.length + earlier.length === 0 || filledIn === undefined) return undefined;
  return allBut([...new Set([...earlier, ...named, ...filledIn, ...ALWAYS])]);
}

/** Fields that come unless they are left out by name. */
const ALWAYS = ['_id', 'id'] as const;

/** Methods of a document that give back what it holds. */
const COPYING: ReadonlySet<string> = new Set(['toObject', 'toJSON']);
/** Queries whose second argument says which fields come. */
const PROJECTING: ReadonlySet<string> = new Set(['find', 'findOne', 'findById']);
/** Queries that bring rows, or one; what counts them, too, gives both in an object of its own. */
const FINDING = /^find(?!AndCountAll$)/;
/** Longest name of a method that is looked at. */
const MAX_NAME = 24;

function lastName(activation: Activation, { calleeRange: { start, end } }: CallSite): string {
  const text = activation.text({ start: Math.max(start, end - MAX_NAME), end });
  return /(\w+)$/.exec(text)?.[1] ?? '';
}

/** Whether a call goes on with a query, and is no method of what the query has brought. */
function isOfQuery({ file, fn }: Activation, name: string, { receiver }: CallSite): boolean {
  return COPYING.has(name) || (receiver !== undefined && file.definitionOf(fn, receiver)?.op === 'invoke');
}

function fieldsNamed(
  activation: Activation,
  name: string,
  args: readonly ArgumentValue[],
  { receiverRange, calleeRange }: CallSite,
): readonly string[] {
  const { state } = activation;
  const [first, second] = args;
  if (name === 'select') {
    const chain = activation.text(receiverRange);
    // Of a builder of SQL, it may name a table; and what is filled in need not be selected.
    const isOfDocuments = first !== undefined && /\.find\w*\(/.test(chain) && !chain.includes('populate(');
    return isOfDocuments ? (fieldsIn(state, constantAt(activation, first)) ?? []) : [];
  }
  if (!FINDING.test(name)) return [];
  const projected = PROJECTING.has(name) && second ? projectedIn(state, constantAt(activation, second)) : [];
  // One word or number may mean anything to a method of the project's own.
  const isSure = projected.length > 1 && second?.value.objects.size === 0;
  if (projected.length > 0 && (isSure || isOfPackage(activation, calleeRange))) return projected;
  return args.flatMap(({ value }) => fieldsOfQuery(state, value));
}

function isOfPackage(activation: Activation, callee: Range): boolean {
  const declared = activation.around.index.port.declarationsAt(activation.location(callee));
  return declared.length > 0 && declared.every(({ kind }) => kind === 'package');
}

/** `'name email'`, or `{ name: 1 }`: other objects say how to look for rows. */
function projectedIn(state: State, value: Value): readonly string[] {
  const members = [...value.objects].flatMap((id) => [...(state.object(id)?.members ?? [])]);
  const isProjection = members.every(([name, { constants }]) => constants?.has(1) === true && !LOOKING.has(name));
  return isProjection ? (fieldsIn(state, value) ?? []) : [];
}

/** Options of a query that are numbers. */
const LOOKING: ReadonlySet<string> = new Set(['limit', 'skip', 'batchSize', 'maxTimeMS', 'timeout']);

/** `{ select: { name: true }, relations: ['friends'] }`, `{ attributes: ['name'] }`, `{ projection: { name: 1 } }`. */
function fieldsOfQuery(state: State, query: Value): readonly string[] {
  const of = (name: string): readonly string[] | undefined => {
    const members = [...query.objects].flatMap((id) => state.object(id)?.members.get(name) ?? []);
    const fields = members.map((member) => fieldsIn(state, member));
    return fields.includes(undefined) ? undefined : fields.flatMap((some = []) => some);
  };
  const [selected] = ['select', 'attributes', 'projection'].map(of).filter((some) => some?.length !== 0);
  if (selected === undefined) return [];
  const isFilledIn = [...query.objects].some((id) => {
    const members = state.object(id)?.members;
    return members?.has('include') === true || members?.has('populate') === true;
  });
  const related = of('relations')?.map((path) => path.replace(/\..*$/, ''));
  return isFilledIn || related === undefined ? [] : [...selected, ...related];
}

/** What a text, a list or an object of fields names; none where all comes, undefined where the code does not tell. */
function fieldsIn(state: State, { constants, labels, objects }: Value): readonly string[] | undefined {
  if (labels.size > 0) return undefined;
  const texts = [...(constants ?? [])];
  if (texts.some((text) => typeof text !== 'string') || texts.length + objects.size === 0) return undefined;
  const named = texts.map((text) => fieldsInText(String(text)));
  const listed = [...objects].map((id) => fieldsInObject(state, id));
  const all = [...named, ...listed];
  return all.includes(undefined) ? undefined : all.flatMap((some = []) => some);
}

/** `name email +salt -_id`; only what has no sign shows that the others do not come. */
function fieldsInText(text: string): readonly string[] | undefined {
  const words = text.trim().split(/[\s,]+/);
  if (!words.every((word) => /^[+-]?[\w.]+$/.test(word))) return undefined;
  const isSelecting = words.some((word) => /^\w/.test(word));
  return isSelecting ? words.filter((word) => !word.startsWith('-')).map((word) => word.replace('+', '')) : [];
}

function fieldsInObject(state: State, id: string): readonly string[] | undefined {
  const { members, spread, length } = state.object(id) ?? {};
  if (members === undefined || spread === undefined || spread.labels.size > 0) return undefined;
  const fields = [...members].map(([name, member]): readonly string[] | undefined => {
    if (length !== undefined) return fieldsIn(state, member);
    if (isQuery(state, member)) return [name];
    if (member.objects.size > 0) return fieldsIn(state, member)?.map((inner) => `${name}.${inner}`) ?? [name];
    return isNo(member) ? [] : [name];
  });
  return fields.includes(undefined) ? undefined : fields.flatMap((some = []) => some);
}

/** `{ members: { select: { user: true } } }` asks for rows of another table: what comes of them, their types say. */
function isQuery(state: State, { objects }: Value): boolean {
  return [...objects].some((id) => {
    const members = state.object(id)?.members;
    return members?.has('select') === true || members?.has('include') === true;
  });
}

function isNo({ constants, labels }: Value): boolean {
  return labels.size === 0 && constants !== undefined && [...constants].every((constant) => !constant);
}

/** `populate('friends', 'name')`, `populate({ path: 'friends' })`. */
function filledInBy(state: State, [first]: readonly ArgumentValue[]): readonly string[] | undefined {
  if (first === undefined) return undefined;
  const paths = [...first.value.objects].flatMap((id) => state.object(id)?.members.get('path') ?? []);
  const named = (paths.length > 0 ? paths : [first.value]).map((path) => fieldsIn(state, path));
  return named.includes(undefined) ? undefined : named.flatMap((some = []) => some);
}
