import type { Activation } from './activation.ts';
import { textOf } from './builtin-members.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import type { Calls } from './calls.ts';
import { cellLabel } from './cells.ts';
import { spreadInto } from './copies.ts';
import { ANY, KEYS } from './heap-object.ts';
import { CLEAN, derived, joinAll, NOTHING, ofCallable, ofLabel, type Value } from './value.ts';

/* Functions and constructors of the language's global objects (ECMAScript 2025), by dotted name. */

interface Invocation {
  readonly activation: Activation;
  readonly calls: Calls;
  readonly args: readonly ArgumentValue[];
  readonly site: CallSite;
}

type Builtin = (call: Invocation) => Value;

/** The result of calling a global function, or a member of a global object; undefined for those not listed. */
export function builtinGlobal(name: string, call: Invocation): Value | undefined {
  return Object.hasOwn(GLOBALS, name) ? GLOBALS[name]?.(call) : undefined;
}

/** The result of `new` of a global; undefined for those not listed. */
export function builtinConstructor(name: string, call: Invocation): Value | undefined {
  return Object.hasOwn(CONSTRUCTORS, name) ? CONSTRUCTORS[name]?.(call) : undefined;
}

const clean: Builtin = () => CLEAN;
const first: Builtin = ({ args }) => args[0]?.value ?? CLEAN;
const text: Builtin = ({ args }) => derived([...(args[0]?.value.labels.values() ?? [])].map(textOf), {});

function fresh({ activation, site }: Invocation, members: ReadonlyMap<string, Value>, what: string): Value {
  return activation.make(site.range, what, { members });
}

const elementsOf = ({ activation, args }: Invocation): Value =>
  activation.state.elements(args[0]?.value ?? NOTHING, undefined);

const stringify: Builtin = ({ activation, args, calls, site }) => {
  const [value, replacer] = args;
  if (value === undefined) return CLEAN;
  const allowed = replacer && activation.state.elements(replacer.value, undefined).constants;
  if (replacer && replacer.value.objects.size > 0 && allowed && allowed.size > 0) {
    const picked = [...allowed].map((name) => activation.state.load(value.value, String(name), undefined));
    return activation.asText(joinAll(picked));
  }
  if (replacer) calls.callEach(replacer, [], site);
  return activation.asText(value.value);
};

/** What was text of an object is an object of the same data again. */
const parse: Builtin = ({ args }) => args[0]?.value ?? CLEAN;

const assign: Builtin = ({ activation, args }) => {
  const [target, ...sources] = args;
  if (target === undefined) return CLEAN;
  for (const source of sources) {
    if (target.value.objects.size > 0) spreadInto(activation.state, target.value, source.value);
    else activation.storeMember(target.value, ANY, activation.state.elements(source.value, undefined));
  }
  return target.value;
};

/** Names of members tell nothing; keys that were computed from data do. */
const objectKeys: Builtin = (call) =>
  fresh(call, new Map([[ANY, call.activation.state.keys(call.args[0]?.value ?? NOTHING)]]), 'keys');

const entries: Builtin = (call) => {
  const pair = fresh(
    call,
    new Map([
      ['0', call.activation.state.keys(call.args[0]?.value ?? NOTHING)],
      ['1', elementsOf(call)],
    ]),
    'entry',
  );
  return fresh(call, new Map([[ANY, pair]]), 'entries');
};
const fromEntries: Builtin = (call) =>
  fresh(call, new Map([[ANY, call.activation.state.load(elementsOf(call), '1', undefined)]]), 'object');
const values: Builtin = (call) => fresh(call, new Map([[ANY, elementsOf(call)]]), 'values');

const arrayFrom: Builtin = (call) => {
  const [, mapper] = call.args;
  const element = elementsOf(call);
  const mapped = mapper ? call.calls.callEach(mapper, [element, CLEAN], call.site) : element;
  return fresh(call, new Map([[ANY, mapped]]), 'array');
};

/** The values of an array of promises, each under its own index. */
const all: Builtin = ({ args }) => args[0]?.value ?? CLEAN;
const settled: Builtin = (call) => {
  const result = fresh(call, new Map([['value', elementsOf(call)]]), 'settled');
  return fresh(call, new Map([[ANY, result]]), 'array');
};
const any: Builtin = elementsOf;

/** `new Promise(executor)`: what is resolved with is read from the promise. */
const promise: Builtin = ({ activation, calls, args, site }) => {
  const [executor] = args;
  const cell = activation.placeOf(site.range, 'promise');
  if (executor) calls.callEach(executor, [ofCallable({ kind: 'setter', cell }), CLEAN], site);
  return ofLabel(cellLabel(cell, activation.location(site.range)));
};

/** Marks the objects of Maps, whose elements are pairs. */
export const MAP = 'map';

const map: Builtin = (call) => {
  const element = elementsOf(call);
  const of = (name: string): Value => call.activation.state.load(element, name, undefined);
  return fresh(
    call,
    new Map(
      call.args.length === 0
        ? [[KEYS, CLEAN]]
        : [
            [KEYS, of('0')],
            [ANY, of('1')],
          ],
    ),
    MAP,
  );
};
const set: Builtin = (call) => fresh(call, new Map([[ANY, elementsOf(call)]]), 'set');

const runFirst: Builtin = ({ calls, args, site }) => {
  const [callback, , ...rest] = args;
  if (callback) calls.callEach(callback, rest, site);
  return CLEAN;
};

const GLOBALS: Readonly<Record<string, Builtin>> = {
  'JSON.stringify': stringify,
  'JSON.parse': parse,
  'Object.assign': assign,
  'Object.keys': objectKeys,
  'Object.values': values,
  'Object.entries': entries,
  'Object.fromEntries': fromEntries,
  'Object.freeze': first,
  'Object.seal': first,
  'Object.create': clean,
  'Object.getOwnPropertyNames': clean,
  'Object.hasOwn': clean,
  'Object.is': clean,
  'Object.defineProperty': first,
  'Array.from': arrayFrom,
  'Array.isArray': clean,
  'Array.of': ({ activation, args, site, calls }) =>
    fresh(
      { activation, args, site, calls },
      new Map(args.map((argument, index) => [String(index), argument.value])),
      'array',
    ),
  'Promise.all': all,
  'Promise.allSettled': settled,
  'Promise.race': any,
  'Promise.any': any,
  'Promise.resolve': first,
  'Promise.reject': clean,
  'Number.isInteger': clean,
  'Number.isNaN': clean,
  'Number.isFinite': clean,
  'Date.now': clean,
  'Math.random': clean,
  'Reflect.ownKeys': clean,
  'Symbol.for': clean,
  'performance.now': clean,
  'crypto.randomUUID': clean,
  String: text,
  Number: text,
  BigInt: text,
  parseInt: text,
  parseFloat: text,
  'Number.parseInt': text,
  'Number.parseFloat': text,
  Boolean: clean,
  isNaN: clean,
  isFinite: clean,
  Symbol: clean,
  encodeURIComponent: text,
  decodeURIComponent: text,
  encodeURI: text,
  decodeURI: text,
  escape: text,
  unescape: text,
  btoa: text,
  atob: text,
  'String.raw': ({ args }) =>
    derived(
      args
        .slice(1)
        .flatMap((argument) => [...argument.value.labels.values()])
        .map(textOf),
      {},
    ),
  structuredClone: first,
  setTimeout: runFirst,
  setInterval: runFirst,
  setImmediate: runFirst,
  queueMicrotask: runFirst,
  requestAnimationFrame: runFirst,
  'process.nextTick': runFirst,
};

const CONSTRUCTORS: Readonly<Record<string, Builtin>> = {
  Promise: promise,
  Map: map,
  WeakMap: map,
  Set: set,
  WeakSet: set,
  Array: (call) => fresh(call, new Map(), 'array'),
  Object: first,
  Date: text,
  String: text,
  Number: text,
  Boolean: clean,
  RegExp: clean,
  Proxy: first,
  WeakRef: first,
};
