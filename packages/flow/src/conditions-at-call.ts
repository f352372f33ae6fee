import type { Activation } from './activation.ts';
import type { ProjectCall } from './callee-view.ts';
import { conditionsFrom, NO_CONDITIONS, type Condition, type Conditions, type Test } from './conditions.ts';
import { ANY } from './heap-object.ts';
import type { Constant, Temp } from './ir.ts';
import { loadMember } from './load-member.ts';
import { callsGiven, isWritten, parameterPathOf, type ParameterPath } from './parameter-paths.ts';
import { CLEAN, ofConstant, type Value } from './value.ts';

/**
 * What must hold of the caller's own parameters for what its callee does under some conditions; undefined where a call
 * hands over what makes one of them impossible.
 */
export function conditionsAtCall(
  activation: Activation,
  call: ProjectCall,
  conditions: Conditions,
): Conditions | undefined {
  if (conditions.size === 0) return NO_CONDITIONS;
  const carried: Condition[] = [];
  for (const { of, test } of conditions.values()) {
    // A closure's, of which this call knows nothing.
    if (of.function !== call.summary.function.id) continue;
    const value = handedOver(activation, call, of);
    if (!mayHold(test, withOthers(value, of))) return undefined;
    const temp = call.args.slice(0, of.index + 1).some(({ spread }) => spread) ? undefined : call.args[of.index]?.temp;
    const own = temp === undefined ? undefined : parameterPathOf(activation.file, activation.fn, temp);
    if (own === undefined || own.byDefault !== undefined) continue;
    const further: ParameterPath = { ...of, ...own, path: [...own.path, ...of.path] };
    if (isOwn(activation, call, further, value)) carried.push({ of: further, test });
  }
  return conditionsFrom(carried);
}

/** Whether what a call hands over is still what the function at hand was handed itself, as its callers know it. */
function isOwn(activation: Activation, { site }: ProjectCall, of: ParameterPath, value: Value): boolean {
  const { file, fn } = activation;
  const others = callsGiven(file, fn, of)?.filter(
    ({ start, end }) => start !== site.range.start || end !== site.range.end,
  );
  return (
    others !== undefined && activation.isStill(value, of, others) && !of.path.some((name) => isWritten(file, fn, name))
  );
}

/** What a call hands over for a parameter, or what lies below it. */
function handedOver(activation: Activation, { args, isWritten }: ProjectCall, { index, path }: ParameterPath): Value {
  if (args.slice(0, index + 1).some(({ spread }) => spread)) return CLEAN;
  const argument = args[index];
  if (argument === undefined) return isWritten && args.length > 0 ? ofConstant(undefined) : CLEAN;
  const [name, ...below] = path;
  if (name === undefined) return argument.value;
  if (lacks(activation, argument.value, argument.temp, name)) return ofConstant(undefined);
  return [name, ...below].reduce((value, member) => loadMember(activation, value, member), argument.value);
}

/** What becomes of it where nothing was handed over. */
function withOthers(value: Value, { byDefault, orUndefined }: ParameterPath): Value {
  if (value.constants === undefined) return value;
  const constants = new Set(value.constants);
  if (byDefault !== undefined && constants.delete(undefined)) constants.add(byDefault);
  if (orUndefined) constants.add(undefined);
  return { ...value, constants };
}

/** Whether an object literal, which the argument is, has no member of a name. */
function lacks(activation: Activation, value: Value, temp: Temp | undefined, name: string): boolean {
  const [id, ...others] = value.objects;
  if (temp === undefined || id === undefined || others.length > 0 || value.labels.size > 0) return false;
  const literal = activation.file.definitionOf(activation.fn, temp);
  if (literal?.op !== 'object' || literal.shape === 'array') return false;
  const object = id === activation.placeOf(literal.range, literal.shape) ? activation.state.object(id) : undefined;
  if (object === undefined || object.class !== undefined) return false;
  const isOpen =
    object.spread.labels.size > 0 || object.spread.objects.size > 0 || object.spread.constants === undefined;
  return !isOpen && !object.members.has(name) && !object.members.has(ANY);
}

/** Whether a value may be what a test wants; of what is not known, anything may. */
function mayHold(test: Test, { labels, objects, callables, constants }: Value): boolean {
  if (labels.size > 0 || constants === undefined) return true;
  const hasOthers = objects.size > 0 || callables.size > 0;
  // Nothing at all was worked out.
  if (!hasOthers && constants.size === 0) return true;
  const list = [...constants];
  if (test.kind === 'truth') return test.holds ? hasOthers || list.some(Boolean) : list.some((constant) => !constant);
  const { constant, holds } = test;
  if (!holds) return hasOthers || list.some((one) => one !== constant);
  return list.some((one) => mayEqual(one, constant));
}

/** Whether two constants are the same for `===` or `==`, which takes null for undefined, and all else for numbers. */
function mayEqual(one: Constant, other: Constant): boolean {
  if (one === other || (one ?? undefined) === (other ?? undefined)) return true;
  return Number(one) === Number(other);
}
