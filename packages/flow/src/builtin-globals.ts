import { assignAll } from './assign-all.ts';
import { builtinNamed, clean, named, type Builtin, type BuiltinCall, type Builtins } from './builtin.ts';
import { cellLabel } from './cells.ts';
import { ANY, KEYS } from './heap-object.ts';
import { iterated } from './iterated.ts';
import { textOf } from './label.ts';
import { CLEAN, derived, join, joinAll, NOTHING, ofCallable, ofLabel, type Value } from './value.ts';

/* Functions and constructors of the language's global objects (ECMAScript 2025), by dotted name. */

/** The result of calling a global function, or a member of a global object; undefined for those not listed. */
export function builtinGlobal(name: string, call: BuiltinCall): Value | undefined {
  return builtinNamed(GLOBALS, name)?.(call);
}

/** The result of `new` of a global; undefined for those not listed. */
export function builtinConstructor(name: string, call: BuiltinCall): Value | undefined {
  return builtinNamed(CONSTRUCTORS, name)?.(call);
}

const first: Builtin<BuiltinCall> = ({ args }) => args[0]?.value ?? CLEAN;
const text: Builtin<BuiltinCall> = ({ args }) => derived([...(args[0]?.value.labels.values() ?? [])].map(textOf), {});

function fresh({ activation, site }: BuiltinCall, members: ReadonlyMap<string, Value>, what: string): Value {
  return activation.make(site.range, what, { members });
}

const elementsOf = ({ activation, args }: BuiltinCall): Value =>
  activation.state.elements(args[0]?.value ?? NOTHING, undefined);

/** What a copy of an iterable holds: of a Map, pairs of key and value. */
const iteratedOf = ({ activation, args, site }: BuiltinCall): Value =>
  iterated(activation, args[0]?.value ?? NOTHING, site.range);

const stringify: Builtin<BuiltinCall> = ({ activation, args, calls, site }) => {
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

/**
 * What was text of an object is an object of the same data again. Of bytes that became text (`String(message.value)`),
 * only what the program takes the result for tells.
 */
const parse: Builtin<BuiltinCall> = ({ activation, args, site }) => {
  const value = args[0]?.value ?? CLEAN;
  const isOfBytes = [...value.labels.values()].some(({ whole, protections }) => !whole && protections.length === 0);
  if (!isOfBytes) return value;
  return join(value, activation.unknown({ kind: 'call', at: activation.location(site.range) }, site.range));
};

const assign: Builtin<BuiltinCall> = ({ activation, args }) => {
  const [target, ...sources] = args;
  if (target === undefined) return CLEAN;
  for (const source of sources) assignAll(activation, target.value, source.value);
  return target.value;
};

/** Names of members tell nothing; keys that were computed from data do. */
const objectKeys: Builtin<BuiltinCall> = (call) =>
  fresh(call, new Map([[ANY, call.activation.state.keys(call.args[0]?.value ?? NOTHING)]]), 'keys');

const entries: Builtin<BuiltinCall> = (call) => {
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
const fromEntries: Builtin<BuiltinCall> = (call) =>
  fresh(call, new Map([[ANY, call.activation.state.load(iteratedOf(call), '1', undefined)]]), 'object');
const values: Builtin<BuiltinCall> = (call) => fresh(call, new Map([[ANY, elementsOf(call)]]), 'values');

const arrayFrom: Builtin<BuiltinCall> = (call) => {
  const [, mapper] = call.args;
  const element = iteratedOf(call);
  const mapped = mapper ? call.calls.callEach(mapper, [element, CLEAN], call.site) : element;
  return fresh(call, new Map([[ANY, mapped]]), 'array');
};

/** The values of an array of promises, each under its own index. */
const all: Builtin<BuiltinCall> = ({ args }) => args[0]?.value ?? CLEAN;
const settled: Builtin<BuiltinCall> = (call) => {
  const reason = call.activation.rejectionsWithin(call.site.range);
  const result = fresh(
    call,
    new Map([
      ['value', elementsOf(call)],
      ['reason', reason],
    ]),
    'settled',
  );
  return fresh(call, new Map([[ANY, result]]), 'array');
};

/** `new Promise(executor)`: what is resolved with is read from the promise. */
const promise: Builtin<BuiltinCall> = ({ activation, calls, args, site }) => {
  const [executor] = args;
  const cell = activation.placeOf(site.range, 'promise');
  if (executor) calls.callEach(executor, [ofCallable({ kind: 'setter', cell }), CLEAN], site);
  return ofLabel(cellLabel(cell, activation.location(site.range)));
};

const map: Builtin<BuiltinCall> = (call) => {
  const element = iteratedOf(call);
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
    'map',
  );
};
const set: Builtin<BuiltinCall> = (call) => fresh(call, new Map([[ANY, elementsOf(call)]]), 'set');

const runFirst: Builtin<BuiltinCall> = ({ calls, args, site }) => {
  const [callback, , ...rest] = args;
  if (callback) calls.callEach(callback, rest, site);
  return CLEAN;
};

const rawText: Builtin<BuiltinCall> = ({ args }) =>
  derived(
    args
      .slice(1)
      .flatMap(({ value }) => [...value.labels.values()])
      .map(textOf),
    {},
  );

const arrayOfArguments: Builtin<BuiltinCall> = (call) =>
  fresh(call, new Map(call.args.map(({ value }, index) => [String(index), value])), 'array');

const GLOBALS: Builtins<BuiltinCall> = {
  ...named(first, 'Object.freeze Object.seal Object.defineProperty Promise.resolve structuredClone'),
  ...named(
    clean,
    'Object.create Object.getOwnPropertyNames Object.hasOwn Object.is Array.isArray Promise.reject Boolean',
  ),
  ...named(clean, 'Number.isInteger Number.isNaN Number.isFinite isNaN isFinite Date.now Math.random performance.now'),
  ...named(clean, 'Reflect.ownKeys Symbol Symbol.for crypto.randomUUID'),
  ...named(
    text,
    'String Number BigInt parseInt parseFloat Number.parseInt Number.parseFloat escape unescape btoa atob',
  ),
  ...named(text, 'encodeURIComponent decodeURIComponent encodeURI decodeURI'),
  ...named(runFirst, 'setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame process.nextTick'),
  ...named(elementsOf, 'Promise.race Promise.any'),
  'JSON.stringify': stringify,
  'JSON.parse': parse,
  'Object.assign': assign,
  'Object.keys': objectKeys,
  'Object.values': values,
  'Object.entries': entries,
  'Object.fromEntries': fromEntries,
  'Array.from': arrayFrom,
  'Array.of': arrayOfArguments,
  'Promise.all': all,
  'Promise.allSettled': settled,
  'String.raw': rawText,
};

const CONSTRUCTORS: Builtins<BuiltinCall> = {
  ...named(map, 'Map WeakMap'),
  ...named(set, 'Set WeakSet'),
  ...named(first, 'Object Proxy WeakRef'),
  ...named(text, 'Date String Number'),
  ...named(clean, 'Boolean RegExp'),
  Array: (call) => fresh(call, new Map(), 'array'),
  Promise: promise,
};
