import type { CombineKind, Constant } from './ir.ts';
import { allGuards, commonGuards, NO_GUARDS, sameGuards, type Guards } from './guards.ts';
import type { Value } from './value.ts';

/** What the truth of a value tells: checks that were passed if it is true, and if it is false. */
export interface Verdict {
  readonly then: Guards;
  readonly else: Guards;
  /** Checks that were passed if the value is this text: `'granted'`; or if it is any but this one: `'production'`. */
  readonly equal?: Comparison;
}

interface Comparison {
  readonly text: string;
  readonly unless?: true;
  readonly guards: Guards;
}

/** The verdict of a value that is true only after these checks. */
export function verdictOf(then: Guards): Verdict {
  return { then, else: NO_GUARDS };
}

/** What a value tells on one branch of a condition. */
export function guardsOn({ verdict }: Pick<Value, 'verdict'>, branch: 'then' | 'else'): Guards {
  return verdict?.[branch] ?? NO_GUARDS;
}

/**
 * What the join of two values tells: what both tell. A value that is never true tells everything by being true, so
 * that `false` in one branch takes nothing from a check in the other.
 */
export function joinVerdicts(one: Value, other: Value): Verdict | undefined {
  if (one.verdict === undefined && other.verdict === undefined) return undefined;
  const then = commonOn('then', canBeTrue, one, other);
  const otherwise = commonOn('else', canBeFalse, one, other);
  const equal = commonEqual(one, other);
  if (then.size === 0 && otherwise.size === 0 && equal === undefined) return undefined;
  return { then, else: otherwise, ...(equal && { equal }) };
}

/** Whether two verdicts tell the same. */
export function sameVerdict(one: Verdict | undefined, other: Verdict | undefined): boolean {
  if (one === other) return true;
  return (
    sameGuards(one?.then ?? NO_GUARDS, other?.then ?? NO_GUARDS) &&
    sameGuards(one?.else ?? NO_GUARDS, other?.else ?? NO_GUARDS) &&
    one?.equal?.text === other?.equal?.text &&
    one?.equal?.unless === other?.equal?.unless &&
    sameGuards(one?.equal?.guards ?? NO_GUARDS, other?.equal?.guards ?? NO_GUARDS)
  );
}

/** A value with what it tells; one that is never true tells nothing by being true. */
export function telling(value: Value, { then, else: otherwise, equal }: Verdict): Value {
  const verdict: Verdict = {
    then: canBeTrue(value) ? then : NO_GUARDS,
    else: canBeFalse(value) ? otherwise : NO_GUARDS,
    ...(equal && canBeTrue(value) && { equal }),
  };
  return { ...value, verdict };
}

/** A value that was worked out where some checks had been passed: whatever it turns out to be, they were. */
export function valueUnder(value: Value, guards: Guards): Value {
  if (guards.size === 0) return value;
  const { then = NO_GUARDS, else: otherwise = NO_GUARDS, equal } = value.verdict ?? {};
  return telling(value, {
    then: allGuards(then, guards),
    else: allGuards(otherwise, guards),
    ...(equal && { equal: { ...equal, guards: allGuards(equal.guards, guards) } }),
  });
}

/** What an operator makes of what its operands tell. */
export function verdictOfCombined(kind: CombineKind, [one, other]: readonly Value[]): Verdict | undefined {
  if (kind === 'not') return one?.verdict && negated(one.verdict);
  if ((kind !== 'equal' && kind !== 'unequal') || one === undefined || other === undefined) return undefined;
  const [checked, given] = one.verdict ? [one, other] : [other, one];
  if (checked.verdict === undefined || given.constants?.size !== 1) return undefined;
  const [constant] = given.constants;
  const equal = compared(checked.verdict, constant);
  return kind === 'equal' ? equal : negated(equal);
}

function negated({ then, else: otherwise }: Verdict): Verdict {
  return { then: otherwise, else: then };
}

/** What `value === constant` tells. */
function compared({ then, else: otherwise, equal }: Verdict, constant: Constant): Verdict {
  if (equal !== undefined) {
    const isSame = constant === equal.text;
    if (equal.unless) return isSame ? negated(verdictOf(equal.guards)) : verdictOf(equal.guards);
    return verdictOf(isSame ? equal.guards : NO_GUARDS);
  }
  if (constant === true) return verdictOf(then);
  return verdictOf(constant === false ? otherwise : NO_GUARDS);
}

function commonOn(branch: 'then' | 'else', isPossible: (value: Value) => boolean, one: Value, other: Value): Guards {
  const [first, second] = [guardsOn(one, branch), guardsOn(other, branch)];
  // Of an object whose shape stands elsewhere, the value alone does not show that it can be true.
  if (isPossible(one) === isPossible(other)) return commonGuards(first, second);
  return isPossible(one) ? first : second;
}

function commonEqual(one: Value, other: Value): Verdict['equal'] {
  const first = one.verdict?.equal;
  const second = other.verdict?.equal;
  if (first === undefined) return canBeTrue(one) ? undefined : second;
  if (second === undefined) return canBeTrue(other) ? undefined : first;
  if (first.text !== second.text || first.unless !== second.unless) return undefined;
  return { ...first, guards: commonGuards(first.guards, second.guards) };
}

function canBeTrue({ labels, objects, callables, constants }: Value): boolean {
  return labels.size > 0 || objects.size > 0 || callables.size > 0 || hasConstant(constants, Boolean);
}

// Many constants become any: only a set that never grows beyond the limit can be told apart from it.

function canBeFalse({ labels, constants }: Value): boolean {
  return labels.size > 0 || hasConstant(constants, (constant) => constant !== true);
}

function hasConstant(constants: Value['constants'], isWanted: (constant: Constant) => boolean): boolean {
  if (constants === undefined) return true;
  for (const constant of constants) if (isWanted(constant)) return true;
  return false;
}
