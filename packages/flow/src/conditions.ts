import type { Range } from '@privet/model';
import { dominatorsOf } from './dominators.ts';
import type { BlockId, Constant, FunctionIr, Temp } from './ir.ts';
import type { Label } from './label.ts';
import { callsGiven, parameterPathOf, type ParameterPath } from './parameter-paths.ts';
import type { FileIndex } from './program.ts';

/** What a value must be: true or false as a condition, or a constant, or anything but that. */
export type Test =
  | { readonly kind: 'truth'; readonly holds: boolean }
  | { readonly kind: 'constant'; readonly constant: Constant; readonly holds: boolean };

/** Something that must hold of what a function was handed for a point in it to be reached. */
export interface Condition {
  readonly of: ParameterPath;
  readonly test: Test;
}

/** All of them must hold; by their keys. */
export type Conditions = ReadonlyMap<string, Condition>;

/** Where nothing must hold. */
export const NO_CONDITIONS: Conditions = new Map();

/** Conditions that are kept of one point: those of many branches are seldom all decided by a caller. */
const MAX_CONDITIONS = 4;

/** What must hold where both do. */
export function allConditions(one: Conditions, other: Conditions): Conditions {
  if (other.size === 0 || one === other) return one;
  if (one.size === 0) return other;
  return new Map([...one, ...other].slice(0, MAX_CONDITIONS));
}

/** What must hold where either does. */
export function commonConditions(one: Conditions, other: Conditions): Conditions {
  if (one === other || one.size === 0) return one;
  const common = [...one].filter(([key]) => other.has(key));
  return common.length === one.size ? one : common.length === 0 ? NO_CONDITIONS : new Map(common);
}

/** A text that is equal for the same conditions. */
export function conditionsKey(conditions: Conditions): string {
  return conditions.size === 0 ? '' : [...conditions.keys()].sort().join(' & ');
}

/** Conditions by their keys. */
export function conditionsFrom(list: readonly Condition[]): Conditions {
  return list.length === 0 ? NO_CONDITIONS : new Map(list.map((one) => [keyOf(one), one]));
}

function keyOf({ of, test }: Condition): string {
  const what = test.kind === 'truth' ? '' : ` is ${typeof test.constant} ${String(test.constant)}`;
  const other = `${of.byDefault === undefined ? '' : ` or ${String(of.byDefault)}`}${of.orUndefined ? '?' : ''}`;
  return `${test.holds ? '' : '!'}${of.function}:${of.index}.${of.path.join('.')}${other}${what}`;
}

/** The conditions without those that any data at a label tells: what is there is no `undefined`. */
export function besides(conditions: Conditions, { root, path }: Label): Conditions {
  if (conditions.size === 0 || root.kind !== 'parameter') return conditions;
  const left = [...conditions].filter(([, { of, test }]) => {
    const isTold = test.kind === 'truth' && test.holds && of.function === root.function && of.index === root.index;
    return !isTold || of.path.some((name, at) => path[at] !== name);
  });
  return left.length === conditions.size ? conditions : left.length === 0 ? NO_CONDITIONS : new Map(left);
}

/** What a branch of a function compares. */
interface Compared {
  readonly condition: Condition;
  /** What holds it there. */
  readonly temp: Temp;
  /** Calls of the function that are given the object around it. */
  readonly given: readonly Range[];
}

interface DecidingBranch {
  readonly from: BlockId;
  readonly then: BlockId;
  readonly else: BlockId;
  readonly compared: Compared;
}

/** Whether what a temp holds is still what callers handed over, after calls that were given the object around it. */
export type IsStill = (temp: Temp, of: ParameterPath, given: readonly Range[]) => boolean;

const known = new WeakMap<FunctionIr, (block: BlockId) => readonly Compared[]>();

/**
 * What must hold of the parameters of a function for one of its blocks to be reached: what the branches that dominate it
 * compare.
 */
export function conditionsAt(file: FileIndex, fn: FunctionIr, block: BlockId, isStill: IsStill): Conditions {
  let at = known.get(fn);
  if (at === undefined) known.set(fn, (at = comparedWithin(file, fn)));
  const compared = at(block);
  if (compared.length === 0) return NO_CONDITIONS;
  const own = compared.filter(({ condition, temp, given }) => given.length === 0 || isStill(temp, condition.of, given));
  // The innermost say most.
  return conditionsFrom(own.slice(-MAX_CONDITIONS).map(({ condition }) => condition));
}

function comparedWithin(file: FileIndex, fn: FunctionIr): (block: BlockId) => readonly Compared[] {
  const branches = fn.parameters.length === 0 ? [] : branchesOn(file, fn);
  if (branches.length === 0) return () => [];
  const dominators = dominatorsOf(fn);
  const found = new Map<BlockId, readonly Compared[]>();
  const at = (block: BlockId): readonly Compared[] =>
    branches.flatMap(({ from, then, else: otherwise, compared }): readonly Compared[] => {
      if (dominators.edgeDominates(from, then, block)) return [compared];
      if (!dominators.edgeDominates(from, otherwise, block)) return [];
      return [{ ...compared, condition: opposite(compared.condition) }];
    });
  return (block) => {
    const compared = found.get(block) ?? at(block);
    found.set(block, compared);
    return compared;
  };
}

function opposite({ of, test }: Condition): Condition {
  return { of, test: { ...test, holds: !test.holds } };
}

function branchesOn(file: FileIndex, fn: FunctionIr): readonly DecidingBranch[] {
  return fn.blocks.flatMap(({ id, terminator }) => {
    if (terminator.kind !== 'branch') return [];
    const compared = comparedBy(file, fn, terminator.condition);
    const given = compared && callsGiven(file, fn, compared.condition.of);
    if (compared === undefined || given === undefined) return [];
    return [{ from: id, then: terminator.then, else: terminator.else, compared: { ...compared, given } }];
  });
}

/** What must hold for a temp to be true, and what holds it; undefined where that is not about a parameter. */
function comparedBy(file: FileIndex, fn: FunctionIr, temp: Temp): Omit<Compared, 'given'> | undefined {
  const definition = file.definitionOf(fn, temp);
  if (definition?.op !== 'combine') {
    const of = parameterPathOf(file, fn, temp);
    return of && { condition: { of, test: { kind: 'truth', holds: true } }, temp };
  }
  const [one, other] = definition.operands;
  if (definition.kind === 'not') {
    const inner = one === undefined ? undefined : comparedBy(file, fn, one);
    return inner && { ...inner, condition: opposite(inner.condition) };
  }
  if ((definition.kind !== 'equal' && definition.kind !== 'unequal') || one === undefined || other === undefined)
    return undefined;
  const isTurned = file.definitionOf(fn, one)?.op === 'constant';
  const [subject, constant] = isTurned ? [other, one] : [one, other];
  const beside = file.definitionOf(fn, constant);
  const of = beside?.op === 'constant' ? parameterPathOf(file, fn, subject) : undefined;
  if (beside?.op !== 'constant' || of === undefined) return undefined;
  const test: Test = { kind: 'constant', constant: beside.value, holds: definition.kind === 'equal' };
  return { condition: { of, test }, temp: subject };
}
