import type { Activation } from './activation.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import { combine } from './combine.ts';
import type { Calls } from './calls.ts';
import { renderElement } from './elements.ts';
import { callValue, invokeMember } from './invoke.ts';
import type { Argument, Instruction, Key } from './ir.ts';
import { materialise } from './shape.ts';
import { ANY, EMPTY_OBJECT } from './state.ts';
import { CLEAN, constantText, join, joinAll, ofCallable, ofConstant, ofObject, type Value } from './value.ts';

type Step = Exclude<Instruction, { readonly op: 'catch' | 'yield' }>;

/** The effect of one instruction on the state and temps of an activation. */
export function execute(activation: Activation, calls: Calls, step: Step): void {
  const { temps, state } = activation;
  switch (step.op) {
    case 'constant':
      temps[step.target] = ofConstant(step.value);
      break;
    case 'opaque':
      temps[step.target] = CLEAN;
      break;
    case 'read':
      temps[step.target] = activation.read(step.variable, step.range);
      break;
    case 'write':
      activation.write(step.variable, activation.temp(step.value));
      break;
    case 'global': {
      const api = activation.around.apis.ofGlobal(step.name);
      const value = step.name === 'undefined' ? ofConstant(undefined) : activation.unknown({ kind: 'global', name: step.name }, step.range);
      temps[step.target] = api ? join(value, ofCallable({ kind: 'api', api })) : value;
      break;
    }
    case 'this':
    case 'super':
      temps[step.target] = activation.this(step.range);
      break;
    case 'load':
      temps[step.target] = load(activation, activation.temp(step.object), step.key, step);
      break;
    case 'store':
      store(activation, calls, step);
      break;
    case 'object': {
      const id = `${activation.file.ir.file}#${step.range.start}-${step.range.end}`;
      state.allocate(id, step.shape === 'array' ? { ...EMPTY_OBJECT, length: 0 } : EMPTY_OBJECT);
      temps[step.target] = ofObject(id);
      break;
    }
    case 'push':
      state.push(activation.temp(step.object), activation.temp(step.value));
      break;
    case 'spread': {
      const value = activation.temp(step.value);
      if (step.shape === 'array') state.store(activation.temp(step.object), ANY, state.elements(value, undefined));
      else state.spread(activation.temp(step.object), value);
      break;
    }
    case 'accessor':
      accessor(activation, step);
      break;
    case 'rest': {
      const copy = `${activation.file.ir.file}#${step.range.start}:rest`;
      const object = activation.temp(step.object);
      temps[step.target] = step.shape === 'array' ? object : state.without(object, step.without, copy);
      break;
    }
    case 'closure':
      temps[step.target] = ofCallable({ kind: 'function', function: step.function });
      break;
    case 'class':
      temps[step.target] = ofCallable({ kind: 'class', class: step.class });
      break;
    case 'call':
      temps[step.target] = call(activation, calls, step);
      break;
    case 'invoke':
      temps[step.target] = invoke(activation, calls, step);
      break;
    case 'element':
      temps[step.target] = renderElement(activation, calls, step);
      break;
    case 'combine':
      temps[step.target] = combine(activation, step.kind, step.operands.map((operand) => activation.temp(operand)));
      break;
    case 'join':
      temps[step.target] = joinAll(step.values.map((value) => activation.temp(value)));
      break;
    case 'assert':
    case 'await':
      temps[step.target] = activation.denoted(activation.temp(step.value), step.range);
      break;
    case 'iterate':
      temps[step.target] = step.kind === 'in' ? CLEAN : activation.denoted(state.elements(activation.temp(step.object), activation.location(step.range)), step.range);
      break;
    case 'import':
      temps[step.target] = importedModule(activation, step.specifier);
      break;
    case 'export':
      break;
  }
}

function load(activation: Activation, object: Value, key: Key, step: Step): Value {
  const name = keyName(activation, key);
  if (COUNTS.has(name) && !hasOwnMember(activation, object, name)) return CLEAN;
  return activation.member(object, name, step.range);
}

/** A length tells nothing of the text or list it belongs to. */
const COUNTS: ReadonlySet<string> = new Set(['length', 'size', 'byteLength']);

function hasOwnMember(activation: Activation, object: Value, name: string): boolean {
  return [...object.objects].some((id) => activation.state.object(id)?.members.has(name));
}

function keyName(activation: Activation, key: Key): string {
  return 'name' in key ? key.name : (constantText(activation.temp(key.computed)) ?? ANY);
}

function store(activation: Activation, calls: Calls, step: Step & { readonly op: 'store' }): void {
  const target = activation.temp(step.object);
  const name = keyName(activation, step.key);
  const value = activation.temp(step.value);
  for (const callable of target.callables.values()) {
    if (callable.kind !== 'api') continue;
    const api = activation.around.apis.member(callable.api, name);
    if (api?.node?.assign === undefined) continue;
    const site: CallSite = { range: step.range, calleeRange: targetRange(activation, step), receiverRange: step.range, mode: 'call' };
    const assigned: ArgumentValue = { value, range: step.valueRange, spread: false, temp: step.value };
    const written = { ...callable, api: { ...api, key: `${api.key}=`, node: { call: api.node.assign }, type: undefined, namespace: false } };
    calls.of(ofCallable(written), target, [assigned], site);
  }
  for (const owner of activation.classesOf(target)) {
    const member = activation.around.classes.memberOf(owner, name, false, 'setter');
    if (member?.kind === 'function' && member.member.kind === 'setter') {
      calls.ofFunction(member.function, target, [{ value, range: step.valueRange, spread: false }], {
        range: step.range, calleeRange: step.range, receiverRange: step.range, mode: 'call',
      });
    }
  }
  activation.storeMember(target, name, value);
}

/** The left side of an assignment: `document.cookie` of `document.cookie = value`. */
function targetRange(activation: Activation, step: Step & { readonly op: 'store' }): { readonly start: number; readonly end: number } {
  const text = activation.text({ start: step.range.start, end: step.valueRange.start });
  const end = text.search(/\s*[+|&?-]*=[^=]*$/);
  return end > 0 ? { start: step.range.start, end: step.range.start + end } : step.range;
}

function accessor(activation: Activation, step: Step & { readonly op: 'accessor' }): void {
  const name = keyName(activation, step.key);
  if (step.get === undefined) return;
  for (const id of activation.temp(step.object).objects) {
    const object = activation.state.object(id) ?? EMPTY_OBJECT;
    const getters = new Map(object.getters);
    for (const callable of activation.temp(step.get).callables.values()) if (callable.kind === 'function') getters.set(name, callable.function);
    activation.state.allocate(id, { ...object, getters });
  }
}

function argumentsOf(activation: Activation, args: readonly Argument[]): readonly ArgumentValue[] {
  return args.map((argument) => ({ value: activation.temp(argument.value), range: argument.range, spread: argument.spread, temp: argument.value }));
}

function call(activation: Activation, calls: Calls, step: Step & { readonly op: 'call' }): Value {
  const args = argumentsOf(activation, step.arguments);
  const mode = step.mode === 'construct' || step.mode === 'super' ? 'construct' : 'call';
  const site: CallSite = { range: step.range, calleeRange: step.calleeRange, receiverRange: step.calleeRange, mode };
  if (step.mode !== 'super') return callValue(activation, calls, activation.temp(step.callee), args, site);
  const owner = activation.thisOwner.class;
  const instance = activation.this(step.range);
  const above = owner === undefined ? undefined : activation.around.classes.lineage(owner);
  const [, superclass] = above?.classes ?? [];
  if (superclass) calls.initialise(superclass.id, instance, args, site);
  else if (above?.api) calls.ofSuperclassApi(ofCallable({ kind: 'api', api: above.api }), instance, args, { ...site, calleeRange: step.calleeRange });
  return instance;
}

function invoke(activation: Activation, calls: Calls, step: Step & { readonly op: 'invoke' }): Value {
  const args = argumentsOf(activation, step.arguments);
  const receiver = activation.temp(step.object);
  const mode = step.mode === 'construct' ? 'construct' : 'call';
  const receiverRange = activation.file.definitionOf(activation.fn, step.object)?.range ?? step.memberRange;
  const site: CallSite = { range: step.range, calleeRange: step.memberRange, receiverRange, mode };
  return invokeMember(activation, calls, receiver, keyName(activation, step.key), args, site);
}

function importedModule(activation: Activation, specifier: string): Value {
  const shape = activation.around.statics.ofImport(activation.file.ir.file, specifier, '*');
  return materialise(activation.state, shape, `${activation.file.ir.file}>${specifier}`, (value) => value);
}

