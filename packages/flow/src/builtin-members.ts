import { COLLECTION_MEMBERS } from './builtin-collections.ts';
import { FUNCTION_MEMBERS } from './builtin-functions.ts';
import { PROMISE_MEMBERS } from './builtin-promises.ts';
import { TEXT_MEMBERS } from './builtin-text.ts';
import type { ArgumentValue } from './call-site.ts';
import { builtinNamed, type Builtins, type MemberCall } from './builtin.ts';
import type { Value } from './value.ts';

/*
 * Members of the language's own objects: text, arrays, maps, sets, promises, functions (ECMAScript 2025). They are known
 * by name, and only where neither flow nor types know a function of that name on the receiver.
 */
const MEMBERS: Builtins<MemberCall> = {
  ...TEXT_MEMBERS,
  ...COLLECTION_MEMBERS,
  ...PROMISE_MEMBERS,
  ...FUNCTION_MEMBERS,
};

const BUILTIN_ONLY: ReadonlySet<string> = new Set(
  [
    'map filter find forEach flatMap reduce some every findIndex includes indexOf slice concat join sort reverse pop shift',
    'unshift splice keys values entries then catch finally toString trim split replace toLowerCase toUpperCase startsWith',
    'endsWith padStart match test has toISOString getTime toFixed',
  ].flatMap((names) => names.split(' ')),
);

/** The result of calling a member of a built-in object; undefined for other names. */
export function builtinMember(name: string, call: MemberCall): Value | undefined {
  if (isQuery(name, call.args)) return undefined;
  return builtinNamed(MEMBERS, name)?.(call);
}

/** Whether a store is asked: an array's `find` is handed a function, a repository's nothing or an object of conditions. */
export function isQuery(name: string, [first]: readonly ArgumentValue[]): boolean {
  if (name !== 'find') return false;
  return first === undefined || (first.value.callables.size === 0 && first.value.objects.size > 0);
}

/** Names that mean the language's own member wherever they are not a project's: libraries use them in the same sense. */
export function isBuiltinOnly(name: string): boolean {
  return BUILTIN_ONLY.has(name);
}
