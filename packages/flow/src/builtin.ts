import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import type { Calls } from './calls.ts';
import { ANY } from './heap-object.ts';
import { CLEAN, type Value } from './value.ts';

/** A call of something that belongs to the language. */
export interface BuiltinCall {
  readonly activation: Activation;
  readonly calls: Calls;
  readonly args: readonly ArgumentValue[];
  readonly site: CallSite;
}

/** A call of a member of one of the language's own objects. */
export interface MemberCall extends BuiltinCall {
  readonly receiver: Value;
}

/** What a call of the language's own does: its effect, and its result. */
export type Builtin<Call extends BuiltinCall> = (call: Call) => Value;

/** Built-ins by name, or by dotted name. */
export type Builtins<Call extends BuiltinCall> = Readonly<Record<string, Builtin<Call>>>;

/** Several names of the same, separated by spaces. */
export function named<Call extends BuiltinCall>(builtin: Builtin<Call>, names: string): Builtins<Call> {
  return Object.fromEntries(names.split(' ').map((name) => [name, builtin]));
}

/** The entry of a name that comes from scanned code, and may be `constructor`. */
export function builtinNamed<Call extends BuiltinCall>(
  builtins: Builtins<Call>,
  name: string,
): Builtin<Call> | undefined {
  return Object.hasOwn(builtins, name) ? builtins[name] : undefined;
}

/** Results that tell nothing of the data: counts, positions, comparisons. */
export const clean: Builtin<BuiltinCall> = () => CLEAN;

/** The receiver: copies and views hold what it holds. */
export const receiverItself: Builtin<MemberCall> = ({ receiver }) => receiver;

/** A fresh array of elements. */
export function arrayOf({ activation, site }: BuiltinCall, element: Value): Value {
  return activation.make(site.range, 'array', { members: new Map([[ANY, element]]) });
}
