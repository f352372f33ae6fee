import type { CategoryId, Location, Protection } from '@privet/model';
import { isIdName } from './id-names.ts';
import type { FunctionId } from './ir.ts';
import { isElement, leavesOut, leftOutBelow, type LeftOut } from './left-out.ts';

/** A memory cell shared by functions: captured and module variables, class fields, React state, event channels. */
export type CellId = string;

/**
 * Where a value comes from, as far as the function at hand can tell. `parameter` -1 is `this`; `call` is the result of
 * a call that was not followed; `cell` is resolved through the cell's writers.
 */
export type Root =
  | { readonly kind: 'parameter'; readonly function: FunctionId; readonly index: number }
  | { readonly kind: 'cell'; readonly cell: CellId }
  /** With `party`, it is a service outside that was called: what it returns it describes itself. */
  | { readonly kind: 'call'; readonly at: Location; readonly party?: true }
  | { readonly kind: 'global'; readonly name: string }
  | { readonly kind: 'import'; readonly package: string; readonly name: string }
  | { readonly kind: 'caught'; readonly at: Location }
  /** A known source of personal data: `req.ip`. */
  | { readonly kind: 'source'; readonly category: CategoryId; readonly at: Location };

/** An expression that denotes a value, or a value `path` below it. */
export interface Origin {
  readonly location: Location;
  readonly path: readonly string[];
}

/** A claim that a value is, or is made from, what lies at `path` under `root`. */
export interface Label {
  /** Identity: root, path, and whether an unknown call lies in between. */
  readonly key: string;
  readonly root: Root;
  readonly path: readonly string[];
  /** The value itself, so that members can be loaded from it; otherwise something computed from it. */
  readonly exact: boolean;
  /** Members are included: false once the value was turned into text by a template or concatenation. */
  readonly whole: boolean;
  /** An unknown library call lies on every way here. */
  readonly weak: boolean;
  readonly protections: readonly Protection[];
  /** Members that were removed, overwritten or never asked for. */
  readonly omitted: LeftOut;
  /**
   * Results of unknown calls it passed through, members of theirs, and results of functions that made an object anew: if
   * these cannot hold it, it is not there.
   */
  readonly gates: readonly Location[];
  /** Expressions that denote what it stands for, newest first; at most `MAX_ORIGINS`. Not part of its identity. */
  readonly origins: readonly Origin[];
  /** The variable or member expression that holds it now, whatever was computed on the way: for messages. */
  readonly place: Location | undefined;
}

const MAX_ORIGINS = 4;
/** Access paths end in `*` beyond this length (Deutsch 1994, k-limiting). */
export const MAX_PATH = 5;

/** A text that is equal for equal places. */
export function locationKey({ file, start, end }: Location): string {
  return `${file}#${start}-${end}`;
}

/** A text that is equal for equal roots. */
export function rootKey(root: Root): string {
  switch (root.kind) {
    case 'parameter':
      return `p${root.index}@${root.function}`;
    case 'cell':
      return `c${root.cell}`;
    case 'call':
      return `r${locationKey(root.at)}`;
    case 'global':
      return `g${root.name}`;
    case 'import':
      return `i${root.package}>${root.name}`;
    case 'caught':
      return `e${root.at.file}#${root.at.start}`;
    case 'source':
      return `s${locationKey(root.at)}`;
  }
}

/**
 * The key of a label. What an unknown call may have made of data is a claim of its own: the doubt about it says nothing of
 * the same data that is protected on another way.
 */
export function keyOf(root: string, path: readonly string[], weak: boolean): string {
  const below = path.length === 0 ? root : `${root}/${path.join('/')}`;
  return weak ? `${below}${WEAK}` : below;
}

const WEAK = '~';

/** A label for a value that is exactly what `root` stands for, denoted by `location`. */
export function labelOf(root: Root, location: Location): Label {
  return {
    key: rootKey(root),
    root,
    path: [],
    exact: true,
    whole: true,
    weak: false,
    protections: [],
    omitted: [],
    gates: [],
    origins: [{ location, path: [] }],
    place: location,
  };
}

/**
 * The label of member `name` of what `label` stands for, or undefined where that member was removed. A computed value's
 * member is made from the same data as the value itself.
 */
export function memberOf(label: Label, name: string, location: Location | undefined): Label | undefined {
  if (leavesOut(label.omitted, name)) return undefined;
  // The id of what was made from a text was given to it by whoever made it.
  if (!label.exact && !label.whole && isIdName(name)) return undefined;
  // Text has no members of its own; an object rebuilt from another (parsed, cloned, mapped) keeps its members' names. What
  // no expression denotes is only looked up, where every step counts.
  if (!label.exact && isElement(name) && !(label.whole && isLookedUp(label))) return label;
  if (!label.whole) return label.weak && location ? changed(label, { gate: location }) : label;
  const full = label.path.length >= MAX_PATH;
  const path = full ? label.path : [...label.path, label.path.length === MAX_PATH - 1 ? '*' : name];
  const inherited = label.origins
    .filter((origin) => origin.path.length < MAX_PATH)
    .map((origin) => ({ location: origin.location, path: [...origin.path, name] }));
  const omitted = leftOutBelow(label.omitted, name);
  return {
    ...label,
    key: keyOf(rootKey(label.root), path, label.weak),
    path,
    // Where the path is cut, any member below is meant: of all that lies there, nothing is known to be taken.
    whole: label.path.length < MAX_PATH - 1,
    omitted,
    origins: trimmed(location && label.exact ? [{ location, path: [] }, ...inherited] : inherited),
    place: location ?? label.place,
  };
}

/** Whether a label says in which cell to look, and nothing of what lies there. */
function isLookedUp({ root, origins }: Label): boolean {
  return root.kind === 'cell' && origins.length === 0;
}

/** The newest expressions tell most; the oldest one names what the data was first. */
function trimmed(origins: readonly Origin[]): readonly Origin[] {
  return origins.length <= MAX_ORIGINS
    ? origins
    : [...origins.slice(0, MAX_ORIGINS / 2), ...origins.slice(-MAX_ORIGINS / 2)];
}

/** The same label, now also denoted by the expression at `location`. */
export function denotedBy(label: Label, location: Location): Label {
  const [newest] = label.origins;
  if (newest && newest.path.length === 0 && sameLocation(newest.location, location)) return label;
  return { ...label, origins: trimmed([{ location, path: [] }, ...label.origins]) };
}

/** The same label, for which an older expression tells something, too. */
export function alsoDenotedBy(label: Label, origin: Origin): Label {
  return { ...label, origins: trimmed([...label.origins.slice(0, -1), origin, ...label.origins.slice(-1)]) };
}

/** The same label, now held by the variable or member expression at `place`. */
export function heldBy(label: Label, place: Location): Label {
  return label.place && sameLocation(label.place, place) ? label : { ...label, place };
}

/** The same label, read by the variable or member expression at `location`: held by it, and denoted where it is exact. */
export function readAt(label: Label, location: Location): Label {
  const denoted = label.exact ? denotedBy(label, location) : label;
  if (denoted === label) return heldBy(label, location);
  return { ...label, origins: denoted.origins, place: location };
}

function sameLocation(one: Location, other: Location): boolean {
  return one.start === other.start && one.end === other.end && one.file === other.file;
}

/** What a computation leaves of a label. Everything left out stays as it was. */
export interface Change {
  readonly exact?: false | undefined;
  readonly whole?: false | undefined;
  readonly weak?: true | undefined;
  readonly protections?: readonly Protection[];
  readonly omitted?: readonly string[];
  readonly gate?: Location;
}

/** The label after a computation; the same label where that leaves it as it was. */
export function changed(label: Label, change: Change): Label {
  const isWeakened = change.weak === true && !label.weak;
  const exact = label.exact && change.exact === undefined;
  const whole = label.whole && change.whole === undefined;
  const protections = union(label.protections, change.protections);
  const omitted = union(label.omitted, change.omitted);
  const gates = gatesBehind(label, change.gate);
  const isSame = !isWeakened && exact === label.exact && whole === label.whole && gates === label.gates;
  if (isSame && protections === label.protections && omitted === label.omitted) return label;
  return {
    ...label,
    key: isWeakened ? weakKeyOf(label) : label.key,
    exact,
    whole,
    weak: label.weak || isWeakened,
    protections,
    omitted,
    gates,
  };
}

/** The key of a label once an unknown library call lies on every way to it. */
export function weakKeyOf({ key, weak }: Label): string {
  return weak ? key : `${key}${WEAK}`;
}

/** The calls that data passed through, with a further one. */
function gatesBehind({ gates }: Label, gate: Location | undefined): readonly Location[] {
  if (gate === undefined || gates.some((known) => sameLocation(known, gate))) return gates;
  return [...gates, gate].slice(-MAX_GATES);
}

/** What is left of a label once its value was turned into text. */
export const AS_TEXT: Change = { exact: false, whole: false };

/** A label once its value was turned into text; what was text already stays whole. */
export function textOf(label: Label): Label {
  return label.exact || isLookedUp(label) ? changed(label, AS_TEXT) : label;
}

const MAX_GATES = 4;
/** Names that are kept of one label where it stands in several members. */
const MAX_COPIES = 12;

function union<Item>(one: readonly Item[], other: readonly Item[] | undefined): readonly Item[] {
  if (other === undefined || other.length === 0) return one;
  if (one.length === 0) return other;
  const added = other === one ? [] : other.filter((item) => !one.includes(item));
  return added.length === 0 ? one : [...one, ...added];
}

function intersection<Item>(one: readonly Item[], other: readonly Item[]): readonly Item[] {
  return one.length === 0 || one === other ? one : one.filter((item) => other.includes(item));
}

/**
 * Whether what an unknown call may have made of data adds nothing, since the data itself is there, whole and unprotected:
 * then nothing that may still be joined to either can add anything.
 */
export function isCovered({ key, weak }: Label, labels: ReadonlyMap<string, Label>): boolean {
  const certain = weak ? labels.get(key.slice(0, -WEAK.length)) : undefined;
  if (certain === undefined || !certain.whole) return false;
  return certain.protections.length === 0 && certain.omitted.length === 0;
}

/** Both claims at once, for the same key: a protection or an omission counts only if it holds on every path. */
export function joinLabels(one: Label, other: Label): Label {
  if (one === other || (sameClaim(one, other) && one.gates.length <= other.gates.length)) return one;
  return {
    // What is shown is the copy that is less protected.
    ...(one.protections.length <= other.protections.length ? one : other),
    exact: one.exact || other.exact,
    whole: one.whole || other.whole,
    protections: intersection(one.protections, other.protections),
    omitted: intersection(one.omitted, other.omitted),
    gates: one.gates.length <= other.gates.length ? one.gates : other.gates,
  };
}

/**
 * Both claims at once, where they stand in different members of one value. Which member of `row` each `row[column]` was, only
 * the names tell that it was given since: those of both count.
 */
export function joinCopies(one: Label, other: Label): Label {
  const joined = joinLabels(one, other);
  const [newest] = other.origins;
  if (newest === undefined || one.path.at(-1) !== '*' || one.origins.length >= MAX_COPIES) return joined;
  return { ...joined, origins: [newest, ...one.origins], place: undefined };
}

/** Whether two labels of one key claim the same; origins are presentation and do not count. */
export function sameClaim(one: Label, other: Label): boolean {
  return (
    one === other ||
    (one.exact === other.exact &&
      one.whole === other.whole &&
      sameItems(one.protections, other.protections) &&
      sameItems(one.omitted, other.omitted))
  );
}

function sameItems<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one === other || (one.length === other.length && one.every((item) => other.includes(item)));
}
