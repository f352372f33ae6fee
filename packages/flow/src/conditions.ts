import { dominatorsOf } from './dominators.ts';
import type { BlockId, Constant, FunctionIr, Temp } from './ir.ts';
import type { Label } from './label.ts';
import { isTouched, parameterPathOf, type ParameterPath } from './parameter-paths.ts';
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

interface DecidingBranch {
  readonly from: BlockId;
  readonly then: BlockId;
  readonly else: BlockId;
  readonly condition: Condition;
}

const known = new WeakMap<FunctionIr, (block: BlockId) => Conditions>();

/**
 * What must hold of the parameters of a function for one of its blocks to be reached: what the branches that dominate it
 * compare.
 */
export function conditionsAt(file: FileIndex, fn: FunctionIr, block: BlockId): Conditions {
  let at = known.get(fn);
  if (at === undefined) known.set(fn, (at = conditionsWithin(file, fn)));
  return at(block);
}

function conditionsWithin(file: FileIndex, fn: FunctionIr): (block: BlockId) => Conditions {
  const branches = fn.parameters.length === 0 ? [] : branchesOn(file, fn);
  if (branches.length === 0) return () => NO_CONDITIONS;
  const dominators = dominatorsOf(fn);
  const found = new Map<BlockId, Conditions>();
  const at = (block: BlockId): Conditions =>
    conditionsFrom(
      branches
        .flatMap((branch): readonly Condition[] => {
          if (dominators.edgeDominates(branch.from, branch.then, block)) return [branch.condition];
          return dominators.edgeDominates(branch.from, branch.else, block) ? [opposite(branch.condition)] : [];
        })
        // The innermost say most.
        .slice(-MAX_CONDITIONS),
    );
  return (block) => {
    const conditions = found.get(block) ?? at(block);
    found.set(block, conditions);
    return conditions;
  };
}

function opposite({ of, test }: Condition): Condition {
  return { of, test: { ...test, holds: !test.holds } };
}

function branchesOn(file: FileIndex, fn: FunctionIr): readonly DecidingBranch[] {
  return fn.blocks.flatMap(({ id, terminator }) => {
    const condition = terminator.kind === 'branch' ? conditionOf(file, fn, terminator.condition) : undefined;
    if (terminator.kind !== 'branch' || condition === undefined || isTouched(file, fn, condition.of)) return [];
    return [{ from: id, then: terminator.then, else: terminator.else, condition }];
  });
}

/** What must hold for a temp to be true; undefined where that is not about a parameter. */
function conditionOf(file: FileIndex, fn: FunctionIr, temp: Temp): Condition | undefined {
  const definition = file.definitionOf(fn, temp);
  if (definition?.op !== 'combine') {
    const of = parameterPathOf(file, fn, temp);
    return of && { of, test: { kind: 'truth', holds: true } };
  }
  const [one, other] = definition.operands;
  if (definition.kind === 'not') {
    const inner = one === undefined ? undefined : conditionOf(file, fn, one);
    return inner && opposite(inner);
  }
  if ((definition.kind !== 'equal' && definition.kind !== 'unequal') || one === undefined || other === undefined)
    return undefined;
  const isTurned = file.definitionOf(fn, one)?.op === 'constant';
  const [subject, constant] = isTurned ? [other, one] : [one, other];
  const compared = file.definitionOf(fn, constant);
  const of = compared?.op === 'constant' ? parameterPathOf(file, fn, subject) : undefined;
  if (compared?.op !== 'constant' || of === undefined) return undefined;
  return { of, test: { kind: 'constant', constant: compared.value, holds: definition.kind === 'equal' } };
}
