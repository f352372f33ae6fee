import type { Location } from '@privet/model';
import type { Activation, Summary } from './activation.ts';
import { argumentAt, argumentRange, type ArgumentValue, type CallSite } from './call-site.ts';
import type { FunctionIr } from './ir.ts';
import { changed, joinLabels, rootKey, type Label } from './label.ts';
import { materialise, NO_SHAPE, type Shape } from './shape.ts';
import { hitOf } from './summary.ts';
import { CLEAN, join, NOTHING, ofLabels, type Value } from './value.ts';

/** How something called by a callee is called in turn: handed in, since dispatch and summaries need each other. */
export type CallBack = (callee: Value, receiver: Value, args: readonly ArgumentValue[], site: CallSite) => Value;

/** Applies what is known of a callee to a call of it, and returns the call's result. */
export function applySummary(
  activation: Activation,
  summary: Summary,
  receiver: Value,
  args: readonly ArgumentValue[],
  site: CallSite,
  callBack: CallBack,
): Value {
  const fn = summary.function;
  const place = `${activation.file.ir.file}#${site.range.start}-${site.range.end}<${fn.id}`;
  const results = new Map<string, Value>();
  const actuals = new Map<number, Value>();

  const actual = (index: number): Value => {
    if (index === -1) return receiver;
    let value = actuals.get(index);
    if (value === undefined) {
      value = argumentAt(activation, args, index, fn.parameters[index]?.rest ?? false, `${place}:${index}`);
      actuals.set(index, value);
    }
    return value;
  };
  /** What a label of the callee is at this call; undefined for what is not the callee's own. */
  const rooted = (label: Label): Value | undefined => {
    const { root } = label;
    if (root.kind === 'parameter' && root.function === fn.id) return below(activation, actual(root.index), label.path);
    const result = results.get(rootKey(root));
    return result && below(activation, result, label.path);
  };
  const translate = (value: Value): Value => translated(activation, value, rooted);

  for (const write of summary.writes) {
    const target = rooted(write.target);
    if (target) activation.storeMember(target, write.name, materialise(activation.state, write.value, `${place}=${write.target.key}.${write.name}`, translate));
  }
  summary.calls.forEach((call, order) => {
    const callee = rooted(call.callee);
    if (callee === undefined) return;
    const fill = (shape: Shape, name: string): Value => materialise(activation.state, shape, `${place}(${order}${name}`, translate);
    const inner: ArgumentValue[] = call.arguments.map((shape, index) => ({
      value: fill(shape, `,${index}`),
      range: argumentRange(args, rootIndex(call.callee), site),
      spread: false,
    }));
    const result = callBack(callee, fill(call.receiver, 'this'), inner, site);
    const key = rootKey({ kind: 'call', at: call.at });
    results.set(key, join(results.get(key) ?? NOTHING, result));
  });
  for (const hit of summary.hits) {
    const value = rooted(hit.label);
    if (value === undefined) continue;
    const inside = activation.around.index.isInside(fn.id, activation.fn.id);
    const range = rootIndex(hit.label) === -1 ? site.receiverRange : argumentRange(args, rootIndex(hit.label), site);
    const at: Location = inside ? hit.at : activation.location(range);
    const name = calledName(fn, activation, site);
    const through = inside || name === '' ? hit.through : [name, ...hit.through];
    const steps = inside || name === '' ? hit.steps : [{ location: activation.location(range), note: `passed to ${name}()` }, ...hit.steps];
    for (const label of labelsUnder(activation, value, hit.label)) {
      activation.recorder.hit(hitOf(label, hit.sink, at, through, steps));
    }
  }
  if (summary.throws !== NO_SHAPE) activation.onThrow(materialise(activation.state, summary.throws, `${place}!`, translate));
  const returned = materialise(activation.state, summary.returns, place, translate);
  const result = activation.denoted(returned, site.range);
  return summary.protection === undefined ? result : protectedValue(activation, result, args, summary);
}

function rootIndex(label: Label): number {
  return label.root.kind === 'parameter' ? label.root.index : 0;
}

/** A function whose declaration promises a protection: its result is that, whatever its body does. */
function protectedValue(activation: Activation, result: Value, args: readonly ArgumentValue[], summary: Summary): Value {
  const protections = summary.protection === undefined ? [] : [summary.protection];
  const held = [result, ...args.map((argument) => argument.value)].flatMap((value) => activation.state.reachableLabels(value));
  return ofLabels(held.map((label) => changed(label, { exact: false, protections })));
}

/** How messages name a function: `notify`, `new Mailer`, '' for anonymous ones. */
function calledName(fn: FunctionIr, activation: Activation, site: CallSite): string {
  if (fn.kind !== 'constructor' && fn.kind !== 'fields') return fn.name;
  const owner = fn.class === undefined ? undefined : activation.around.index.class(fn.class);
  return site.mode === 'construct' ? `new ${owner?.name ?? fn.name}` : (owner?.name ?? fn.name);
}

/** A value's member at a path. */
export function below(activation: Activation, value: Value, path: readonly string[]): Value {
  let current = value;
  for (const name of path) {
    let next = activation.state.load(current, name, undefined);
    for (const owner of activation.classesOf(current)) {
      const member = activation.around.classes.memberOf(owner, name, false);
      if (member?.kind === 'function') next = join(next, { ...CLEAN, callables: new Map([[`f${member.function.id}`, { kind: 'function', function: member.function.id }]]) });
    }
    for (const callable of current.callables.values()) {
      if (callable.kind !== 'api') continue;
      const api = activation.around.apis.member(callable.api, name);
      if (api) next = join(next, { ...CLEAN, callables: new Map([[`a${api.key}`, { ...callable, api }]]) });
    }
    current = next;
  }
  return current;
}

/** The labels of `value` that a callee's claim about it reaches, with what the callee did to them. */
function labelsUnder(activation: Activation, value: Value, claim: Label): readonly Label[] {
  const held = claim.whole ? activation.state.reachableLabels(value) : [...value.labels.values()];
  return held.map((label) => carriedOver(label, claim));
}

function carriedOver(label: Label, claim: Label): Label {
  const next = changed(label, {
    ...(claim.exact ? {} : { exact: false as const }),
    // A value that was text before is whole already, whatever template it goes through.
    ...(claim.whole || !label.exact ? {} : { whole: false as const }),
    ...(claim.weak ? { weak: true as const } : {}),
    protections: claim.protections,
    omitted: label.exact || label.whole ? claim.omitted : [],
  });
  return claim.gates.reduce((gated, gate) => changed(gated, { gate }), next);
}

/** A value of the callee as the caller sees it. */
function translated(activation: Activation, value: Value, rooted: (label: Label) => Value | undefined): Value {
  if (value.labels.size === 0) return value;
  let result: Value = { ...value, labels: NOTHING.labels };
  const labels = new Map<string, Label>();
  const add = (label: Label): void => {
    const known = labels.get(label.key);
    labels.set(label.key, known ? joinLabels(known, label) : label);
  };
  for (const label of value.labels.values()) {
    const here = rooted(label);
    if (here === undefined) {
      add(label);
    } else if (label.exact && label.omitted.length === 0) {
      for (const own of here.labels.values()) add(carriedOver(own, label));
      result = join(result, { ...here, labels: NOTHING.labels });
    } else {
      for (const own of labelsUnder(activation, here, label)) add(own);
    }
  }
  return { ...result, labels };
}
