import type { CombineKind, Constant } from './ir.ts';
import { allGuards, commonGuards, IN_DEVELOPMENT, NO_GUARDS, sameGuards, type Guards } from './guards.ts';
import type { Value } from './value.ts';

/** What the truth of a value tells: checks of consent that were passed if it is true, and if it is false. */
export interface Verdict {
  readonly then: Guards;
  readonly else: Guards;
  /** Checks that were passed if the value is this text: `'granted'`. */
  readonly equal?: { readonly text: string; readonly guards: Guards };
  /** It names the mode that the program was built or started in: `'production'`. */
  readonly isMode?: true;
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
  const isNamed = one.verdict?.isMode === true || other.verdict?.isMode === true;
  const isMode = isNamed && namesMode(one) && namesMode(other);
  if (then.size === 0 && otherwise.size === 0 && equal === undefined && !isMode) return undefined;
  return { then, else: otherwise, ...(equal && { equal }), ...(isMode && { isMode }) };
}

/** Whether two verdicts tell the same. */
export function sameVerdict(one: Verdict | undefined, other: Verdict | undefined): boolean {
  if (one === other) return true;
  return (
    sameGuards(one?.then ?? NO_GUARDS, other?.then ?? NO_GUARDS) &&
    sameGuards(one?.else ?? NO_GUARDS, other?.else ?? NO_GUARDS) &&
    one?.isMode === other?.isMode &&
    one?.equal?.text === other?.equal?.text &&
    sameGuards(one?.equal?.guards ?? NO_GUARDS, other?.equal?.guards ?? NO_GUARDS)
  );
}

/** A value with what it tells; one that is never true tells nothing by being true. */
export function telling(value: Value, { then, else: otherwise, equal, isMode }: Verdict): Value {
  const verdict: Verdict = {
    then: canBeTrue(value) ? then : NO_GUARDS,
    else: canBeFalse(value) ? otherwise : NO_GUARDS,
    ...(equal && canBeTrue(value) && { equal }),
    ...(isMode && { isMode }),
  };
  return { ...value, verdict };
}

/** A value that was worked out where some checks had been passed: whatever it turns out to be, they were. */
export function valueUnder(value: Value, guards: Guards): Value {
  if (guards.size === 0) return value;
  const { then = NO_GUARDS, else: otherwise = NO_GUARDS, equal, isMode } = value.verdict ?? {};
  return telling(value, {
    then: allGuards(then, guards),
    else: allGuards(otherwise, guards),
    ...(equal && { equal: { text: equal.text, guards: allGuards(equal.guards, guards) } }),
    ...(isMode && { isMode }),
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

/** Values of `NODE_ENV` with which no program serves real people. */
const FOR_DEVELOPERS: ReadonlySet<Constant> = new Set(['development', 'dev', 'test', 'local']);

/** What it tells that the mode of the program is a constant. */
function verdictOfMode(constant: Constant): Verdict {
  if (constant === 'production') return { then: NO_GUARDS, else: IN_DEVELOPMENT };
  return verdictOf(FOR_DEVELOPERS.has(constant) ? IN_DEVELOPMENT : NO_GUARDS);
}

/** What `value === constant` tells. */
function compared({ then, else: otherwise, equal, isMode }: Verdict, constant: Constant): Verdict {
  if (isMode) return verdictOfMode(constant);
  if (equal !== undefined) return verdictOf(constant === equal.text ? equal.guards : NO_GUARDS);
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
  if (first.text !== second.text) return undefined;
  return { text: first.text, guards: commonGuards(first.guards, second.guards) };
}

/** Whether whatever a value can be names the mode of the program. */
function namesMode(value: Value): boolean {
  return value.verdict?.isMode === true || !(canBeTrue(value) || canBeFalse(value));
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
