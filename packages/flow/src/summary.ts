import type { FlowStep, Location, Protection, Range, RiskyOptionModel, Sink } from '@privet/model';
import { callerAddressKey, type CallerAddress } from './caller-address.ts';
import { allConditions, besides, conditionsKey, NO_CONDITIONS, type Conditions } from './conditions.ts';
import { NO_GUARDS, sameGuards, type Guards } from './guards.ts';
import type { FunctionId, FunctionIr } from './ir.ts';
import { locationKey, sameClaim, type CellId, type Label } from './label.ts';
import { NO_SHAPE, sameShape, type Shape } from './shape.ts';
import type { StoreUse } from './store-uses.ts';
import { sameMaps } from './value.ts';

/** Data that reached a sink. */
export interface Hit {
  readonly key: string;
  readonly label: Label;
  readonly sink: Sink;
  /** The expression handed over. */
  readonly at: Location;
  /** Functions that the data was handed through, outermost first. */
  readonly through: readonly string[];
  /** The calls that hand it on, outermost first. */
  readonly steps: readonly FlowStep[];
  /** Checks of consent that every way to the sink has passed, from where the data was handed over. */
  readonly guards: Guards;
  /** What must hold of what the function was handed for the sink to be reached. */
  readonly when: Conditions;
  /** What callers hand over as the address of a request: until one of them tells who is behind it, it is no sink. */
  readonly address: CallerAddress | undefined;
  /** What functions further in know the data as: of a sink that is judged late, all of them, which are asked then. */
  readonly claims?: readonly Label[];
  /** A method that was called on the same instance has it from a field: what was written there is told in that method. */
  readonly isInstances?: true;
}

/** Where a call is written. */
export interface WrittenCall {
  readonly at: Location;
  readonly callee: Location;
}

/** A call of something that a parameter stands for: who calls the function knows what it is. */
export interface CallbackCall {
  readonly callee: Label;
  readonly receiver: Shape;
  readonly arguments: readonly Shape[];
  /** Where the arguments stand. */
  readonly ranges: readonly Range[];
  /** The result's root is the call at this place. */
  readonly at: Location;
  /** The call as the code writes it: further in, where callees have handed it on. */
  readonly written: WrittenCall;
  /** Checks of consent that have been passed there. */
  readonly guards: Guards;
}

/** A write to a member of what a parameter stands for. */
export interface MemberWrite {
  readonly target: Label;
  /** `SPREAD` for all that the value holds, each member under its own name. */
  readonly name: string;
  readonly value: Shape;
}

/** A member that is read by a name that rules about reading watch. */
export interface MemberRead {
  /** The expression that reads it. */
  readonly at: Location;
  /** Checks that have been passed there. */
  readonly guards: Guards;
}

/** What is thrown where something holds of what the function was handed. */
export interface Thrown {
  readonly when: Conditions;
  readonly shape: Shape;
}

/** An SDK option that was found set (or left out) at a call. */
export interface OptionUse {
  readonly option: RiskyOptionModel;
  readonly package: string;
  readonly call: string;
  /** Of the option's value, or of the call where it is absent. */
  readonly location: Location;
  readonly callLocation: Location;
}

/** Why a call was not followed. */
export type NotFollowed = 'unknown-callee' | 'too-many-implementations' | 'too-deep' | 'too-large';

/** What one function does, its callees' summaries included; its closures are judged with it. */
export interface FunctionResult {
  readonly hits: ReadonlyMap<string, Hit>;
  readonly calls: ReadonlyMap<string, CallbackCall>;
  readonly writes: ReadonlyMap<string, MemberWrite>;
  readonly cellWrites: ReadonlyMap<CellId, Shape>;
  /** Hits of this function's data through cells that its closures and siblings read, by the function that wrote it. */
  readonly foreign: ReadonlyMap<FunctionId, ReadonlyMap<string, Hit>>;
  readonly returns: Shape;
  /** By the keys of the conditions. */
  readonly throws: ReadonlyMap<string, Thrown>;
  /** Checks of consent that it has passed whenever it returns; undefined for one that never does. */
  readonly passed: Guards | undefined;
  /** Checks that have been passed wherever it calls a function of the project, and where it makes a closure. */
  readonly entered: ReadonlyMap<FunctionId, Guards>;
  readonly made: ReadonlyMap<FunctionId, Guards>;
  /** What its own calls do to stores; empty unless the catalog speaks of stores. */
  readonly stores: readonly StoreUse[];
  readonly reads: readonly MemberRead[];
  readonly options: readonly OptionUse[];
  readonly notFollowed: ReadonlyMap<NotFollowed, number>;
}

/** The result of a function of which nothing is known yet. */
export const NO_RESULT: FunctionResult = {
  hits: new Map(),
  calls: new Map(),
  writes: new Map(),
  cellWrites: new Map(),
  foreign: new Map(),
  returns: NO_SHAPE,
  throws: new Map(),
  passed: undefined,
  entered: new Map(),
  made: new Map(),
  stores: [],
  reads: [],
  options: [],
  notFollowed: new Map(),
};

/** What a function lets its callers know. */
export interface Summary {
  readonly function: FunctionIr;
  readonly hits: readonly Hit[];
  /** Those that it knows itself, with what it knows: callers may have declared more of what they hand over. */
  readonly knownHits: readonly Hit[];
  /** Of both, what callers are told who are not around the function: one for each party. */
  readonly told: readonly Hit[];
  readonly calls: readonly CallbackCall[];
  readonly writes: readonly MemberWrite[];
  /** What it wrote to variables that its closures share: the environment of closures that it returns. */
  readonly cells: ReadonlyMap<CellId, Shape>;
  readonly returns: Shape;
  readonly throws: readonly Thrown[];
  /** Checks of consent that have been passed once it has returned. */
  readonly passed: Guards;
  /** Purposes for which a tag says that its result tells whether the person has consented. */
  readonly checks: readonly string[];
  /** A protection that was declared for it; its result is protected whatever its body shows. */
  readonly protection: Protection | undefined;
}

/** Whether two results tell callers the same. */
export function sameResult(one: FunctionResult, other: FunctionResult): boolean {
  return (
    one === other ||
    (sameMaps(one.hits, other.hits, sameHit) &&
      sameMaps(one.calls, other.calls, sameCall) &&
      sameMaps(one.writes, other.writes, (first, second) => sameShape(first.value, second.value)) &&
      sameMaps(one.cellWrites, other.cellWrites, sameShape) &&
      sameMaps(one.foreign, other.foreign, (first, second) => sameMaps(first, second, sameHit)) &&
      sameShape(one.returns, other.returns) &&
      sameMaps(one.throws, other.throws, (first, second) => sameShape(first.shape, second.shape)) &&
      sameGuards(one.passed ?? NO_GUARDS, other.passed ?? NO_GUARDS))
  );
}

function sameHit(one: Hit, other: Hit): boolean {
  const isSame = one.isInstances === other.isInstances && sameClaim(one.label, other.label);
  return isSame && sameGuards(one.guards, other.guards) && conditionsKey(one.when) === conditionsKey(other.when);
}

function sameCall(one: CallbackCall, other: CallbackCall): boolean {
  return (
    sameGuards(one.guards, other.guards) &&
    one.arguments.every((shape, index) => sameShape(shape, other.arguments[index] ?? NO_SHAPE))
  );
}

/** A hit with its identity: the sink, the place and the label. */
export function hitOf(
  label: Label,
  sink: Sink,
  at: Location,
  guards: Guards,
  through: readonly string[] = [],
  steps: readonly FlowStep[] = [],
  address?: CallerAddress,
): Hit {
  const to = address === undefined ? '' : `@${callerAddressKey(address)}`;
  const key = `${sinkKey(sink)}${to}|${locationKey(at)}|${label.key}`;
  return { key, label, sink, at, through, steps, guards, when: NO_CONDITIONS, address };
}

/** The key of the same hit on another label. */
export function hitKeyWith({ key, label }: Hit, labelKey: string): string {
  return `${key.slice(0, key.length - label.key.length)}${labelKey}`;
}

/** The same hit on another label, of which functions further in know the same. */
export function hitWith(hit: Hit, label: Label): Hit {
  const { isInstances: _isInstances, ...beside } = hit;
  return { ...beside, key: hitKeyWith(hit, label.key), label };
}

/** The same hit, which is reached only where something holds, too. */
export function hitWhen(hit: Hit, conditions: Conditions): Hit {
  const when = allConditions(hit.when, besides(conditions, hit.label));
  return when === hit.when ? hit : { ...hit, when };
}

/** Sinks that are looked at only when somebody asks. */
export type LateSinkKind = 'response' | 'database';

/**
 * Whether what reaches a sink is looked at only when somebody asks: there are answers wherever there is a server, and
 * tables behind it, and their types are not worth asking for where nobody judges them.
 */
export function isJudgedLate({ kind }: Sink): boolean {
  return kind === 'response' || kind === 'database';
}

/** A hit that was made from one further in. */
export function handedOnFrom(inner: Hit, hit: Hit): Hit {
  if (isJudgedLate(hit.sink)) return { ...hit, claims: [...(inner.claims ?? []), inner.label] };
  return inner.claims ? { ...hit, claims: inner.claims } : hit;
}

/** A text that is equal for the same sink. */
export function sinkKey({ kind, location, recipient, unencryptedOrigin = '', store }: Sink): string {
  // One query may write to several tables.
  const table = kind === 'database' ? (store?.part ?? '') : '';
  return `${location.file}#${location.start}:${kind}:${recipient?.id ?? ''}:${unencryptedOrigin}${table}`;
}
