import type { Activation } from './activation.ts';
import { accessor, keyName, remove, store } from './assign.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import type { Calls } from './calls.ts';
import { combine } from './combine.ts';
import { copyWithout, spreadInto } from './copies.ts';
import { renderElement } from './elements.ts';
import { ANY, EMPTY_OBJECT } from './heap-object.ts';
import { answerByDirective } from './answers-by-convention.ts';
import { answerSink } from './answers-by-call.ts';
import { answer } from './answers.ts';
import { callValue, invokeMember } from './invoke.ts';
import type { Argument, Instruction, Key, Temp } from './ir.ts';
import { iterated } from './iterated.ts';
import { reachLink } from './links.ts';
import { loadMember, loadSuperMember } from './load-member.ts';
import { noteDecorated, noteMiddleware } from './middleware.ts';
import { convertedBy, stageReadBy, verdictOfConverted } from './running-stage.ts';
import { materialise } from './shape.ts';
import { CLEAN, joinAll, ofCallable, ofConstant, ofObject, type Value } from './value.ts';
import { telling } from './verdict.ts';

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
    case 'global':
      temps[step.target] =
        step.name === 'undefined'
          ? ofConstant(undefined)
          : withStage(activation, step, activation.global(step.name, step.range));
      break;
    case 'this':
    case 'super':
      temps[step.target] = activation.this(step.range);
      break;
    case 'load':
      temps[step.target] =
        (isSuper(activation, step.object) &&
          loadSuperMember(activation, activation.temp(step.object), keyName(activation, step.key), step.range)) ||
        withStage(activation, step, load(activation, activation.temp(step.object), step.key, step));
      break;
    case 'store':
      store(activation, calls, step);
      break;
    case 'object': {
      const id = activation.placeOf(step.range, step.shape);
      state.renew([id]);
      state.allocate(id, step.shape === 'array' ? { ...EMPTY_OBJECT, length: 0 } : EMPTY_OBJECT);
      temps[step.target] = ofObject(id);
      break;
    }
    case 'push':
      state.push(activation.temp(step.object), activation.temp(step.value));
      break;
    case 'spread': {
      const value = activation.temp(step.value);
      if (step.shape === 'array')
        state.store(activation.temp(step.object), ANY, iterated(activation, value, step.range));
      else spreadInto(state, activation.temp(step.object), value);
      break;
    }
    case 'accessor':
      accessor(activation, step);
      break;
    case 'rest': {
      const copy = activation.placeOf(step.range, 'rest');
      const object = activation.temp(step.object);
      temps[step.target] = step.shape === 'array' ? object : copyWithout(state, object, step.without, copy);
      break;
    }
    case 'closure':
      activation.recorder.made.set(step.function, state.guards);
      temps[step.target] = ofCallable({ kind: 'function', function: step.function });
      answerByDirective(activation, calls, step.function);
      break;
    case 'class':
      temps[step.target] = ofCallable({ kind: 'class', class: step.class });
      break;
    case 'call':
      temps[step.target] = withConverted(activation, step, call(activation, calls, step));
      break;
    case 'invoke':
      temps[step.target] = invoke(activation, calls, step);
      break;
    case 'decorate':
      decorate(activation, calls, step);
      break;
    case 'element':
      temps[step.target] = renderElement(activation, calls, step);
      break;
    case 'combine':
      if (step.kind === 'delete') remove(activation, step.operands);
      reachLink(activation, step);
      temps[step.target] = combine(activation, step.kind, step.operands);
      break;
    case 'join':
      temps[step.target] = joinAll(step.values.map((value) => activation.temp(value)));
      break;
    case 'assert':
    case 'await':
      temps[step.target] = activation.denoted(activation.temp(step.value), step.range);
      break;
    case 'iterate':
      temps[step.target] =
        step.kind === 'in'
          ? state.keys(activation.temp(step.object))
          : iterated(activation, activation.temp(step.object), step.range, (value) =>
              activation.denoted(state.elements(value, activation.location(step.range)), step.range),
            );
      break;
    case 'import':
      temps[step.target] = importedModule(activation, step.specifier);
      break;
    case 'export':
      break;
  }
}

/** A method that a decorator makes answer requests, or lets run only after checks. */
function decorate(activation: Activation, calls: Calls, step: Step & { readonly op: 'decorate' }): void {
  const { apis } = activation.around;
  noteDecorated(activation, step);
  if (step.isOfClass) return;
  for (const callable of activation.temp(step.decorator).callables.values()) {
    const call = callable.kind === 'api' ? apis.callOf(callable.api, 'call') : undefined;
    if (callable.kind !== 'api' || call?.answers === undefined) continue;
    const { range } = step;
    const site: CallSite = { range, calleeRange: range, receiverRange: range, mode: 'call' };
    const value = ofCallable({ kind: 'function', function: step.function });
    answer(activation, calls, answerSink(activation, callable, call, site), { value, range, spread: false }, site);
  }
}

function load(activation: Activation, object: Value, key: Key, step: Step): Value {
  const name = keyName(activation, key);
  if (activation.around.index.port.isWatched(name))
    activation.recorder.read({ at: activation.location(step.range), guards: activation.state.guards });
  if (COUNTS.has(name) && !hasOwnMember(activation, object, name)) return CLEAN;
  return loadMember(activation, object, name, step.range);
}

/** A length tells nothing of the text or list it belongs to. */
const COUNTS: ReadonlySet<string> = new Set(['length', 'size', 'byteLength']);

function hasOwnMember(activation: Activation, object: Value, name: string): boolean {
  return [...object.objects].some((id) => activation.state.object(id)?.members.has(name));
}

function argumentsOf(activation: Activation, args: readonly Argument[]): readonly ArgumentValue[] {
  return args.map((argument) => ({
    value: activation.temp(argument.value),
    range: argument.range,
    spread: argument.spread,
    temp: argument.value,
  }));
}

function call(activation: Activation, calls: Calls, step: Step & { readonly op: 'call' }): Value {
  const args = argumentsOf(activation, step.arguments);
  noteMiddleware(activation, args);
  const mode = step.mode === 'construct' || step.mode === 'super' ? 'construct' : 'call';
  const { range, calleeRange, keepsRejection = false } = step;
  const site: CallSite = { range, calleeRange, receiverRange: calleeRange, mode, keepsRejection };
  if (step.mode !== 'super') return callValue(activation, calls, activation.temp(step.callee), args, site);
  const owner = activation.thisOwner.class;
  const instance = activation.this(step.range);
  const above = owner === undefined ? undefined : activation.around.classes.lineage(owner);
  const [, superclass] = above?.classes ?? [];
  if (superclass) calls.initialise(superclass.id, instance, args, site);
  else if (above?.api)
    calls.ofSuperclassApi(ofCallable({ kind: 'api', api: above.api }), instance, args, {
      ...site,
      calleeRange: step.calleeRange,
    });
  return instance;
}

function invoke(activation: Activation, calls: Calls, step: Step & { readonly op: 'invoke' }): Value {
  const args = argumentsOf(activation, step.arguments);
  noteMiddleware(activation, args);
  const receiver = activation.temp(step.object);
  const mode = step.mode === 'construct' ? 'construct' : 'call';
  const receiverRange = activation.file.definitionOf(activation.fn, step.object)?.range ?? step.memberRange;
  const site: CallSite = {
    range: step.range,
    calleeRange: step.memberRange,
    receiverRange,
    mode,
    receiver: step.object,
    keepsRejection: step.keepsRejection ?? false,
  };
  const name = keyName(activation, step.key);
  const member = isSuper(activation, step.object)
    ? loadSuperMember(activation, receiver, name, step.memberRange)
    : undefined;
  return invokeMember(activation, calls, receiver, name, args, site, member);
}

function isSuper({ file, fn }: Activation, object: Temp): boolean {
  return file.definitionOf(fn, object)?.op === 'super';
}

function importedModule(activation: Activation, specifier: string): Value {
  const shape = activation.around.statics.ofImport(activation.file.ir.file, specifier, '*');
  return materialise(activation.state, shape, `${activation.file.ir.file}>${specifier}`);
}

/** A value that was read, with what it tells of where the program runs. */
function withStage({ file, fn }: Activation, step: Instruction, value: Value): Value {
  const verdict = stageReadBy(file, fn, step);
  return verdict ? telling(value, verdict) : value;
}

/** A result with what a conversion's operand tells. */
function withConverted({ file, fn, temps }: Activation, step: Instruction, value: Value): Value {
  const operand = convertedBy(file, fn, step);
  const verdict = operand === undefined ? undefined : verdictOfConverted(temps[operand] ?? value);
  return verdict ? telling(value, verdict) : value;
}
