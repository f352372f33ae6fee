import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import type { Calls } from './calls.ts';
import { ANY } from './heap-object.ts';
import { changed, type Change, type Label } from './label.ts';
import { loadMember } from './load-member.ts';
import { CLEAN, constantText, derived, join, joinAll, NOTHING, type Value } from './value.ts';

/*
 * Members of the language's own objects: text, arrays, maps, sets, promises, functions (ECMAScript 2025). They are known
 * by name, and only where neither flow nor types know a function of that name on the receiver.
 */

interface Invocation {
  readonly activation: Activation;
  readonly calls: Calls;
  readonly receiver: Value;
  readonly args: readonly ArgumentValue[];
  readonly site: CallSite;
}

type Builtin = (call: Invocation) => Value;

/** The result of calling a member of a built-in object; undefined for other names. */
export function builtinMember(name: string, call: Invocation): Value | undefined {
  return Object.hasOwn(MEMBERS, name) ? MEMBERS[name]?.(call) : undefined;
}

/** Names that mean the language's own member wherever they are not a project's: libraries use them in the same sense. */
export function isBuiltinOnly(name: string): boolean {
  return BUILTIN_ONLY.has(name);
}

const BUILTIN_ONLY: ReadonlySet<string> = new Set([
  'map',
  'filter',
  'find',
  'forEach',
  'flatMap',
  'reduce',
  'some',
  'every',
  'findIndex',
  'includes',
  'indexOf',
  'slice',
  'concat',
  'join',
  'sort',
  'reverse',
  'pop',
  'shift',
  'unshift',
  'splice',
  'keys',
  'values',
  'entries',
  'then',
  'catch',
  'finally',
  'toString',
  'trim',
  'split',
  'replace',
  'toLowerCase',
  'toUpperCase',
  'startsWith',
  'endsWith',
  'padStart',
  'match',
  'test',
  'has',
  'toISOString',
  'getTime',
  'toFixed',
]);

const TEXT: Change = { exact: false, whole: false };

/** Text made from the receiver's text (and the arguments'). */
const text: Builtin = ({ receiver, args }) => {
  const values = [receiver, ...args.map((argument) => argument.value)];
  return derived(values.flatMap((value) => [...value.labels.values()]).map(textOf), {});
};

/** A label once its value was turned into text; what was text already stays whole. */
export function textOf(label: Label): Label {
  return label.exact ? changed(label, TEXT) : label;
}

const clean: Builtin = () => CLEAN;
const receiverItself: Builtin = ({ receiver }) => receiver;

/** A copy of the receiver's elements, as an array. */
const sameElements: Builtin = ({ activation, receiver, args }) => {
  let result = receiver;
  for (const argument of args) if (argument.value.callables.size === 0) result = join(result, argument.value);
  return args.length === 0
    ? receiver
    : { ...result, constants: undefined, callables: activation.state.load(receiver, ANY, undefined).callables };
};

/** Calls the callback with each element, its index and the array. */
function eachElement({ activation, calls, receiver, args, site }: Invocation): {
  readonly element: Value;
  readonly result: Value;
} {
  const element = activation.state.elements(receiver, undefined);
  const [callback] = args;
  const result = callback ? calls.callEach(callback, [element, CLEAN, receiver], site) : NOTHING;
  return { element, result };
}

const map: Builtin = (call) => arrayOf(call, eachElement(call).result);
const forEach: Builtin = (call) => {
  eachElement(call);
  return CLEAN;
};
const filter: Builtin = (call) => {
  eachElement(call);
  return call.receiver;
};
const find: Builtin = (call) => {
  const { element } = eachElement(call);
  return call.activation.denoted(element, call.site.range);
};
const flatMap: Builtin = (call) => {
  const { result } = eachElement(call);
  return arrayOf(call, join(result, call.activation.state.elements(result, undefined)));
};

const reduce: Builtin = ({ activation, calls, receiver, args, site }) => {
  const element = activation.state.elements(receiver, undefined);
  const [callback, initial] = args;
  let result = initial?.value ?? element;
  if (callback === undefined) return result;
  for (let round = 0; round < 2; round += 1) {
    result = join(result, calls.callEach(callback, [result, element, CLEAN, receiver], site));
  }
  return result;
};

function arrayOf({ activation, site }: Invocation, element: Value): Value {
  return activation.make(site.range, 'array', { members: new Map([[ANY, element]]) });
}

const push: Builtin = ({ activation, receiver, args }) => {
  for (const { value, spread } of args) {
    activation.storeMember(receiver, ANY, spread ? activation.state.elements(value, undefined) : value);
  }
  return CLEAN;
};

const pop: Builtin = ({ activation, receiver, site }) =>
  activation.denoted(activation.state.elements(receiver, undefined), site.range);

/** One step of an iterator. */
const next: Builtin = (call) => {
  const { activation, receiver, site } = call;
  return activation.make(site.range, 'step', {
    members: new Map([
      ['value', activation.state.elements(receiver, undefined)],
      ['done', CLEAN],
    ]),
  });
};

const joined: Builtin = (call) => {
  const { activation, receiver } = call;
  const element = activation.state.elements(receiver, undefined);
  return derived([...receiver.labels.values(), ...element.labels.values()].map(textOf), {});
};

/** `concat` of arrays and of text. */
const concat: Builtin = (call) => {
  const { activation, receiver, args } = call;
  const arrays = [receiver, ...args.map((argument) => argument.value)];
  const isText = constantText(receiver) !== undefined;
  return isText
    ? text(call)
    : joinAll([arrayOf(call, joinAll(arrays.map((value) => activation.state.elements(value, undefined)))), text(call)]);
};

/** `email.split('@')`: the first part is the person's, the rest the provider's domain. */
const split: Builtin = (call) => {
  const { activation, receiver, args, site } = call;
  const parts = derived([...receiver.labels.values()].map(textOf), {});
  const separator = args[0] ? constantText(args[0].value) : undefined;
  if (separator !== '@') return arrayOf(call, parts);
  return activation.make(site.range, 'split', {
    length: 2,
    members: new Map([
      ['0', parts],
      ['1', CLEAN],
    ]),
  });
};

/** A few characters of a text, as in `•••• 4242` and `a***@example.com`, mask it. */
const slice: Builtin = (call) => {
  const bounds = call.args
    .map((argument) => constantText(argument.value))
    .map((bound) => (bound === undefined ? undefined : Number(bound)));
  const [from, to] = bounds;
  const few =
    from !== undefined &&
    ((to !== undefined && from >= 0 && to - from >= 0 && to - from <= MASKED_LENGTH) ||
      (to === undefined && from < 0 && from >= -MASKED_LENGTH));
  if (!few) return join(call.receiver.objects.size > 0 ? call.receiver : CLEAN, text({ ...call, args: [] }));
  const masked = derived([...call.receiver.labels.values()].map(textOf), { protections: ['masked'] });
  return call.receiver.objects.size > 0 ? join(call.receiver, masked) : masked;
};

/** Characters that may be left of a masked value (PCI DSS v4, 3.4.1 allows the last four digits of a card number). */
const MASKED_LENGTH = 4;

/** `email.replace(/.(?=.*@)/g, '*')` masks; other replacements leave what they do not match. */
const replace: Builtin = (call) => {
  const [, replacement] = call.args;
  const constant = replacement && constantText(replacement.value);
  if (
    constant !== undefined &&
    /[*•xX#█]{1,}|\[?redacted\]?|hidden|masked/i.test(constant) &&
    !/[a-wyz]{2,}@/i.test(constant)
  ) {
    return derived([...call.receiver.labels.values()].map(textOf), { protections: ['masked'] });
  }
  if (replacement && replacement.value.callables.size > 0) {
    const made = call.calls.callEach(replacement, [derived(call.receiver.labels.values(), TEXT)], call.site);
    return join(made, text({ ...call, args: [] }));
  }
  return text(call);
};

const get: Builtin = ({ activation, receiver, args, site }) => {
  const key = args[0] && constantText(args[0].value);
  return loadMember(activation, receiver, key ?? ANY, site.range);
};
const set: Builtin = ({ activation, receiver, args }) => {
  const [key, value] = args;
  if (key === undefined || value === undefined) return receiver;
  activation.storeMember(receiver, constantText(key.value) ?? ANY, value.value);
  activation.state.addKey(receiver, key.value);
  return receiver;
};
const add: Builtin = ({ activation, receiver, args }) => {
  for (const argument of args) activation.storeMember(receiver, ANY, argument.value);
  return receiver;
};
const keys: Builtin = (call) => arrayOf(call, call.activation.state.keys(call.receiver));
const entries: Builtin = (call) => {
  const members = new Map([
    ['0', call.activation.state.keys(call.receiver)],
    ['1', call.activation.state.elements(call.receiver, undefined)],
  ]);
  return arrayOf(call, call.activation.make(call.site.range, 'entry', { length: 2, members }));
};

/** A promise is what it will be: its callbacks receive the value itself. */
const then: Builtin = ({ activation, calls, receiver, args, site }) => {
  const [fulfilled, rejected] = args;
  const settled = activation.denoted(receiver, site.receiverRange);
  if (rejected)
    calls.callEach(
      rejected,
      [activation.unknown({ kind: 'caught', at: activation.location(rejected.range) }, rejected.range)],
      site,
    );
  if (fulfilled === undefined || fulfilled.value.callables.size === 0) return receiver;
  return calls.callEach(fulfilled, [settled], site);
};
const caught: Builtin = ({ activation, calls, receiver, args, site }) => {
  const [handler] = args;
  if (handler === undefined) return receiver;
  const error = activation.unknown({ kind: 'caught', at: activation.location(handler.range) }, handler.range);
  return join(receiver, calls.callEach(handler, [error], site));
};
const finallyDo: Builtin = ({ calls, receiver, args, site }) => {
  const [handler] = args;
  if (handler) calls.callEach(handler, [], site);
  return receiver;
};

const callWith: Builtin = ({ calls, receiver, args, site }) => {
  const [self, ...rest] = args;
  const called = { ...site, receiverRange: self?.range ?? site.receiverRange };
  return calls.of(receiver, self?.value ?? NOTHING, rest, called) ?? calls.unknown([receiver], rest, site);
};
const apply: Builtin = ({ calls, receiver, args, site }) => {
  const [self, list] = args;
  const rest = list ? [{ ...list, spread: true }] : [];
  const called = { ...site, receiverRange: self?.range ?? site.receiverRange };
  return calls.of(receiver, self?.value ?? NOTHING, rest, called) ?? calls.unknown([receiver], rest, site);
};
const bind: Builtin = ({ receiver, args }) => {
  const [self, ...rest] = args;
  const bound = { receiver: self?.value ?? NOTHING, arguments: rest.map((argument) => argument.value) };
  const callables = new Map(
    [...receiver.callables].map(([key, callable]) => [
      callable.kind === 'function' ? `b${callable.function}` : key,
      callable.kind === 'function' ? { ...callable, bound } : callable,
    ]),
  );
  return { ...receiver, callables };
};

/** `toString()` of text is the text; of an object, nothing of it. */
const toText: Builtin = ({ receiver }) => derived([...receiver.labels.values()].map(textOf), {});

const MEMBERS: Readonly<Record<string, Builtin>> = {
  toString: toText,
  valueOf: receiverItself,
  toJSON: receiverItself,
  toLowerCase: text,
  toUpperCase: text,
  toLocaleLowerCase: text,
  toLocaleUpperCase: text,
  normalize: text,
  trim: text,
  trimStart: text,
  trimEnd: text,
  padStart: text,
  padEnd: text,
  repeat: toText,
  substring: slice,
  substr: slice,
  slice,
  charAt: slice,
  replace,
  replaceAll: replace,
  split,
  match: toText,
  matchAll: toText,
  toFixed: toText,
  toPrecision: toText,
  toLocaleString: toText,
  toISOString: toText,
  toDateString: toText,
  toLocaleDateString: toText,
  toLocaleTimeString: toText,
  toUTCString: toText,
  getTime: toText,
  getFullYear: toText,
  getMonth: toText,
  getDate: toText,
  startsWith: clean,
  endsWith: clean,
  includes: clean,
  indexOf: clean,
  lastIndexOf: clean,
  localeCompare: clean,
  charCodeAt: clean,
  codePointAt: clean,
  test: clean,
  has: clean,
  delete: clean,
  clear: clean,
  search: clean,
  isWellFormed: clean,
  map,
  forEach,
  filter,
  find,
  findLast: find,
  flatMap,
  reduce,
  reduceRight: reduce,
  some: (call) => (eachElement(call), CLEAN),
  every: (call) => (eachElement(call), CLEAN),
  findIndex: (call) => (eachElement(call), CLEAN),
  findLastIndex: (call) => (eachElement(call), CLEAN),
  push,
  unshift: push,
  pop,
  shift: pop,
  at: pop,
  join: joined,
  concat,
  reverse: receiverItself,
  toReversed: receiverItself,
  flat: receiverItself,
  copyWithin: receiverItself,
  sort: filter,
  toSorted: filter,
  splice: sameElements,
  toSpliced: sameElements,
  fill: sameElements,
  get,
  set,
  add,
  keys,
  entries,
  values: (call) => arrayOf(call, call.activation.state.elements(call.receiver, undefined)),
  next,
  then,
  catch: caught,
  finally: finallyDo,
  call: callWith,
  apply,
  bind,
};
