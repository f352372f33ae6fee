import type { Activation } from './activation.ts';
import { text } from './builtin-text.ts';
import { arrayOf, clean, named, receiverItself, type Builtin, type Builtins, type MemberCall } from './builtin.ts';
import type { ArgumentValue } from './call-site.ts';
import { fixedKey } from './fixed-keys.ts';
import { ANY } from './heap-object.ts';
import { textOf } from './label.ts';
import { loadMember } from './load-member.ts';
import { CLEAN, constantText, derived, join, joinAll, NOTHING, type Value } from './value.ts';

/** A copy of the receiver's elements, as an array. */
const sameElements: Builtin<MemberCall> = ({ activation, receiver, args }) => {
  let result = receiver;
  for (const argument of args) if (argument.value.callables.size === 0) result = join(result, argument.value);
  return args.length === 0
    ? receiver
    : { ...result, constants: undefined, callables: activation.state.load(receiver, ANY, undefined).callables };
};

/** Calls the callback with each element, its index and the array. */
function eachElement({ activation, calls, receiver, args, site }: MemberCall): {
  readonly element: Value;
  readonly result: Value;
} {
  const element = activation.state.elements(receiver, undefined);
  const [callback] = args;
  const result = callback ? calls.callEach(callback, [element, CLEAN, receiver], site) : NOTHING;
  return { element, result };
}

const map: Builtin<MemberCall> = (call) => arrayOf(call, eachElement(call).result);
const forEach: Builtin<MemberCall> = (call) => {
  eachElement(call);
  return CLEAN;
};
const filter: Builtin<MemberCall> = (call) => {
  eachElement(call);
  return call.receiver;
};
const find: Builtin<MemberCall> = (call) => {
  const { element } = eachElement(call);
  return call.activation.denoted(element, call.site.range);
};
const flatMap: Builtin<MemberCall> = (call) => {
  const { result } = eachElement(call);
  return arrayOf(call, join(result, call.activation.state.elements(result, undefined)));
};

const reduce: Builtin<MemberCall> = ({ activation, calls, receiver, args, site }) => {
  const element = activation.state.elements(receiver, undefined);
  const [callback, initial] = args;
  let result = initial?.value ?? element;
  if (callback === undefined) return result;
  for (let round = 0; round < 2; round += 1) {
    result = join(result, calls.callEach(callback, [result, element, CLEAN, receiver], site));
  }
  return result;
};

const push: Builtin<MemberCall> = ({ activation, receiver, args }) => {
  for (const { value, spread } of args) {
    activation.storeMember(receiver, ANY, spread ? activation.state.elements(value, undefined) : value);
  }
  return CLEAN;
};

const pop: Builtin<MemberCall> = ({ activation, receiver, site }) =>
  activation.denoted(activation.state.elements(receiver, undefined), site.range);

/** One step of an iterator. */
const next: Builtin<MemberCall> = (call) => {
  const { activation, receiver, site } = call;
  return activation.make(site.range, 'step', {
    members: new Map([
      ['value', activation.state.elements(receiver, undefined)],
      ['done', CLEAN],
    ]),
  });
};

const joined: Builtin<MemberCall> = (call) => {
  const { activation, receiver } = call;
  const element = activation.state.elements(receiver, undefined);
  return derived([...receiver.labels.values(), ...element.labels.values()].map(textOf), {});
};

/** `concat` of arrays and of text. */
const concat: Builtin<MemberCall> = (call) => {
  const { activation, receiver, args } = call;
  const arrays = [receiver, ...args.map((argument) => argument.value)];
  const isText = constantText(receiver) !== undefined;
  return isText
    ? text(call)
    : joinAll([arrayOf(call, joinAll(arrays.map((value) => activation.state.elements(value, undefined)))), text(call)]);
};

/** The name under which a Map keeps what has a key; `ANY` where that is not constant. */
function keyOf(activation: Activation, key: ArgumentValue | undefined): string {
  if (key === undefined) return ANY;
  return (key.temp === undefined ? constantText(key.value) : fixedKey(activation, key.temp)) ?? ANY;
}

const get: Builtin<MemberCall> = ({ activation, receiver, args, site }) => {
  return loadMember(activation, receiver, keyOf(activation, args[0]), site.range);
};
const set: Builtin<MemberCall> = ({ activation, receiver, args }) => {
  const [key, value] = args;
  if (key === undefined || value === undefined) return receiver;
  activation.storeMember(receiver, keyOf(activation, key), value.value);
  activation.state.addKey(receiver, key.value);
  return receiver;
};
const add: Builtin<MemberCall> = ({ activation, receiver, args }) => {
  for (const argument of args) activation.storeMember(receiver, ANY, argument.value);
  return receiver;
};
const keys: Builtin<MemberCall> = (call) => arrayOf(call, call.activation.state.keys(call.receiver));
const entries: Builtin<MemberCall> = (call) => {
  const members = new Map([
    ['0', call.activation.state.keys(call.receiver)],
    ['1', call.activation.state.elements(call.receiver, undefined)],
  ]);
  return arrayOf(call, call.activation.make(call.site.range, 'entry', { length: 2, members }));
};

/** Members of arrays, maps, sets and iterators. */
export const COLLECTION_MEMBERS: Builtins<MemberCall> = {
  ...named(clean, 'includes indexOf lastIndexOf has delete clear'),
  ...named(forEach, 'forEach some every findIndex findLastIndex'),
  ...named(filter, 'filter sort toSorted'),
  ...named(find, 'find findLast'),
  ...named(reduce, 'reduce reduceRight'),
  ...named(push, 'push unshift'),
  ...named(pop, 'pop shift at'),
  ...named(receiverItself, 'reverse toReversed flat copyWithin'),
  ...named(sameElements, 'splice toSpliced fill'),
  map,
  flatMap,
  join: joined,
  concat,
  get,
  set,
  add,
  keys,
  entries,
  values: (call) => arrayOf(call, call.activation.state.elements(call.receiver, undefined)),
  next,
};
