import type { Activation } from './activation.ts';
import type { Api } from './api.ts';
import type { ArgumentValue, CallSite } from './call-site.ts';
import type { Calls } from './calls.ts';
import { fixedKey } from './fixed-keys.ts';
import { isGlobalObject } from './global-objects.ts';
import { ANY, EMPTY_OBJECT } from './heap-object.ts';
import type { FunctionId, FunctionIr, Instruction, Key, Temp } from './ir.ts';
import { CLEAN, NOTHING, ofCallable, type ApiCallable, type Value } from './value.ts';

type Store = Instruction & { readonly op: 'store' };

/** The name of a key; `ANY` where it is not constant. */
export function keyName(activation: Activation, key: Key): string {
  return 'name' in key ? key.name : (fixedKey(activation, key.computed) ?? ANY);
}

/** `object.key = value`: calls setters and what the catalog knows of the assignment, or writes the member. */
export function store(activation: Activation, calls: Calls, step: Store): void {
  const { state } = activation;
  const target = activation.temp(step.object);
  const name = keyName(activation, step.key);
  const value = activation.temp(step.value);
  for (const { callable, api } of assignedApis(activation, target, name)) {
    if (api.node?.assign === undefined) continue;
    const site: CallSite = {
      range: step.range,
      calleeRange: targetRange(activation, step),
      receiverRange: step.range,
      mode: 'call',
    };
    const assigned: ArgumentValue = { value, range: step.valueRange, spread: false, temp: step.value };
    const written = {
      ...callable,
      api: { ...api, key: `${api.key}=`, node: { call: api.node.assign }, type: undefined, namespace: false },
    };
    calls.of(ofCallable(written), target, [assigned], site);
  }
  const setters = settersOf(activation, target, name);
  for (const setter of setters) {
    calls.ofFunction(setter, target, [{ value, range: step.valueRange, spread: false }], {
      range: step.range,
      calleeRange: step.range,
      receiverRange: step.range,
      mode: 'call',
    });
  }
  if (setters.length === 0) activation.storeMember(target, name, value);
  if ('computed' in step.key && name === ANY) state.addKey(target, activation.temp(step.key.computed));
}

/** What the catalog knows of a member that is assigned, `window.intercomSettings` among them. */
function assignedApis(
  { around }: Activation,
  target: Value,
  name: string,
): readonly { readonly callable: ApiCallable; readonly api: Api }[] {
  const members = [...target.callables.values()].flatMap((callable) => {
    const api = callable.kind === 'api' ? around.apis.member(callable.api, name) : undefined;
    return callable.kind === 'api' && api ? [{ callable, api }] : [];
  });
  const global = [...target.labels.values()].some(isGlobalObject) ? around.apis.ofGlobal(name) : undefined;
  return global ? [...members, { callable: { kind: 'api', api: global }, api: global }] : members;
}

/** Setters that an assignment to a member calls. */
function settersOf(activation: Activation, target: Value, name: string): readonly FunctionIr[] {
  const found: FunctionIr[] = [];
  for (const owner of activation.classesOf(target)) {
    const member = activation.around.classes.memberOf(owner, name, false, 'setter');
    if (member?.kind === 'function' && member.member.kind === 'setter') found.push(member.function);
  }
  for (const id of target.objects) {
    const setter = activation.state.object(id)?.setters.get(name);
    const fn = setter === undefined ? undefined : activation.around.index.function(setter);
    if (fn) found.push(fn);
  }
  return found;
}

/** The left side of an assignment: `document.cookie` of `document.cookie = value`. */
function targetRange(activation: Activation, step: Store): { readonly start: number; readonly end: number } {
  const text = activation.text({ start: step.range.start, end: step.valueRange.start });
  const end = text.search(/\s*[+|&?-]*=[^=]*$/);
  return end > 0 ? { start: step.range.start, end: step.range.start + end } : step.range;
}

/** Adds a getter or setter to an object literal. */
export function accessor(activation: Activation, step: Instruction & { readonly op: 'accessor' }): void {
  const name = keyName(activation, step.key);
  for (const id of activation.temp(step.object).objects) {
    const object = activation.state.object(id) ?? EMPTY_OBJECT;
    activation.state.allocate(id, {
      ...object,
      getters: withFunctions(object.getters, name, step.get === undefined ? NOTHING : activation.temp(step.get)),
      setters: withFunctions(object.setters, name, step.set === undefined ? NOTHING : activation.temp(step.set)),
    });
  }
}

function withFunctions(
  known: ReadonlyMap<string, FunctionId>,
  name: string,
  value: Value,
): ReadonlyMap<string, FunctionId> {
  const next = new Map(known);
  for (const callable of value.callables.values()) if (callable.kind === 'function') next.set(name, callable.function);
  return next;
}

/** `delete object.key`: the member is gone. */
export function remove(activation: Activation, operands: readonly Temp[]): void {
  for (const operand of operands) {
    const loaded = activation.file.definitionOf(activation.fn, operand);
    if (loaded?.op === 'load')
      activation.state.store(activation.temp(loaded.object), keyName(activation, loaded.key), CLEAN);
  }
}
