import type { Location, Range } from '@privet/model';
import type { Activation } from './activation.ts';
import { argumentAt, argumentRange, type ArgumentPart, type ArgumentValue, type CallSite } from './call-site.ts';
import { fieldCell, writeBelow } from './cells.ts';
import type { FunctionIr } from './ir.ts';
import { alsoDenotedBy, changed, heldBy, joinLabels, rootKey, type CellId, type Label } from './label.ts';
import { loadMember } from './load-member.ts';
import { reachableLabels } from './reachable.ts';
import { labelsIn, materialise, NO_SHAPE, shapeAt, shapeOf, type Shape } from './shape.ts';
import { hitOf, type MemberWrite, type Summary } from './summary.ts';
import { callableKey, join, NOTHING, ofLabels, type Callable, type Value } from './value.ts';

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
  environment: ReadonlyMap<CellId, Value> | undefined,
): Value {
  const fn = summary.function;
  const place = `${activation.file.ir.file}#${site.range.start}-${site.range.end}<${fn.id}`;
  const results = new Map<string, Value>();
  const standing = new Map<string, Value>();
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
  /** A guess that the callee made of a call which is known here: what the call really returns counts instead. */
  const isSettledGuess = (label: Label): boolean =>
    label.gates.some((at) => results.has(rootKey({ kind: 'call', at })));
  /** What a label of the callee is at this call; undefined for what is not the callee's own. */
  const rooted = (label: Label): Value | undefined => {
    if (isSettledGuess(label)) return NOTHING;
    const known = standing.get(label.key);
    if (known) return known;
    const value = rootedAnew(label);
    if (value && label.root.kind === 'parameter') standing.set(label.key, value);
    return value;
  };
  const rootedAnew = (label: Label): Value | undefined => {
    const { root } = label;
    if (root.kind === 'parameter' && root.function === fn.id) return below(activation, actual(root.index), label.path);
    const result =
      root.kind === 'cell'
        ? (environment?.get(root.cell) ?? ownVariable(activation, root.cell))
        : results.get(rootKey(root));
    return result && below(activation, result, label.path);
  };
  const translate = (value: Value): Value =>
    translated(activation, value, rooted, close, activation.location(site.range));
  let cells: Map<CellId, Value> | undefined;
  /** A closure that the callee made keeps what the callee's variables held in this call. */
  const close = (callable: Callable): Callable => {
    if (
      callable.kind !== 'function' ||
      summary.cells.size === 0 ||
      !activation.around.index.isInside(callable.function, fn.id)
    )
      return callable;
    if (cells === undefined) {
      cells = new Map(environment);
      for (const [cell, shape] of summary.cells)
        cells.set(cell, materialise(activation.state, shape, `${place}^${cell}`, translate));
    }
    return { ...callable, environment: { place, cells } };
  };

  for (const write of summary.writes) {
    const target = rooted(write.target);
    if (target === undefined) continue;
    const written = materialise(activation.state, write.value, `${place}=${write.target.key}.${write.name}`, translate);
    activation.storeMember(target, write.name, written);
    writeFieldCells(activation, receiver, write, written);
    standing.clear();
  }
  for (const [cell, shape] of summary.cells) {
    // Functions that a callee keeps for later are called by whoever calls what is in the cell.
    const kept = keepsOwn(shape, fn)
      ? functionsIn(shapeOf(activation.state, materialise(activation.state, shape, `${place}^${cell}`, translate)))
      : undefined;
    if (kept) activation.recorder.cellWrite(cell, kept);
  }
  summary.calls.forEach((call, order) => {
    const given = rooted(call.callee);
    const callee = given ?? keptCallees(activation, call.callee);
    if (callee === undefined) return;
    const fill = (shape: Shape, name: string): Value =>
      materialise(activation.state, shape, `${place}(${order}${name}`, translate);
    const inner: ArgumentValue[] = call.arguments.map((shape, index) => ({
      value: fill(shape, `,${index}`),
      range: argumentRange(args, handedOver(shape, fn) ?? rootIndex(call.callee), site),
      spread: false,
    }));
    const name = calledName(fn, activation, site);
    const via = [...(site.via ?? []), ...(name === '' ? [] : [name])];
    const result = callBack(callee, fill(call.receiver, 'this'), inner, {
      ...site,
      via,
      isStored: given === undefined,
    });
    const key = rootKey({ kind: 'call', at: call.at });
    results.set(key, join(results.get(key) ?? NOTHING, result));
  });

  const contributions = new Map<readonly ArgumentPart[], ReadonlyMap<string, Range>>();
  for (const hit of summary.hits) {
    const value = hit.label.root.kind === 'cell' ? undefined : rooted(hit.label);
    if (value === undefined) continue;
    const inside = site.isStored !== true && activation.around.index.isInside(fn.id, activation.fn.id);
    const range = rootIndex(hit.label) === -1 ? site.receiverRange : argumentRange(args, rootIndex(hit.label), site);
    const at: Location = inside ? hit.at : activation.location(range);
    const name = calledName(fn, activation, site);
    const by = [...(site.via ?? []), ...(name === '' ? [] : [name])];
    const through = inside ? hit.through : [...by, ...hit.through];
    const handed = by.map((called) => ({ location: activation.location(range), note: `passed to ${called}()` }));
    const steps = inside ? hit.steps : [...handed, ...hit.steps];
    const index = rootIndex(hit.label);
    const parts = inside ? undefined : fn.parameters[index]?.rest === true ? args : args[index]?.parts;
    for (const label of labelsUnder(activation, value, hit.label)) {
      const place =
        parts === undefined
          ? at
          : activation.location(contributorsOf(activation, parts, contributions).get(label.key) ?? range);
      activation.recorder.hit(hitOf(label, hit.sink, place, through, steps));
    }
  }
  if (summary.throws !== NO_SHAPE)
    activation.onThrow(materialise(activation.state, summary.throws, `${place}!`, translate));
  const returned = materialise(activation.state, summary.returns, place, translate);
  const result = activation.denoted(returned, site.range);
  return summary.protection === undefined ? result : protectedValue(activation, result, args, summary);
}

/** The expressions that brought labels into a rest parameter, or into an argument made of several. */
function contributorsOf(
  activation: Activation,
  parts: readonly ArgumentPart[],
  known: Map<readonly ArgumentPart[], ReadonlyMap<string, Range>>,
): ReadonlyMap<string, Range> {
  let ranges = known.get(parts);
  if (ranges === undefined) {
    const made = new Map<string, Range>();
    for (const part of parts) {
      for (const { key } of reachableLabels(activation.state, part.value))
        if (!made.has(key)) made.set(key, part.range);
    }
    ranges = made;
    known.set(parts, made);
  }
  return ranges;
}

/** The parameter from which a callee hands data on. */
function handedOver(shape: Shape, fn: FunctionIr): number | undefined {
  for (const { root } of shape.value.labels.values()) {
    if (root.kind === 'parameter' && root.function === fn.id && root.index >= 0) return root.index;
  }
  return undefined;
}

function rootIndex(label: Label): number {
  return label.root.kind === 'parameter' ? label.root.index : 0;
}

/** A function whose declaration promises a protection: its result is that, whatever its body does. */
function protectedValue(
  activation: Activation,
  result: Value,
  args: readonly ArgumentValue[],
  summary: Summary,
): Value {
  const protections = summary.protection === undefined ? [] : [summary.protection];
  const held = [result, ...args.map((argument) => argument.value)].flatMap((value) =>
    reachableLabels(activation.state, value),
  );
  return ofLabels(held.map((label) => changed(label, { exact: false, protections })));
}

/** How messages name a function: `notify`, `new Mailer`, '' for anonymous ones. */
function calledName(fn: FunctionIr, activation: Activation, site: CallSite): string {
  if (fn.kind !== 'constructor' && fn.kind !== 'fields') return fn.name;
  const owner = fn.class === undefined ? undefined : activation.around.index.class(fn.class);
  return site.mode === 'construct' ? `new ${owner?.name ?? fn.name}` : (owner?.name ?? fn.name);
}

/** A value's member at a path. */
function below(activation: Activation, value: Value, path: readonly string[]): Value {
  return path.reduce((current, name) => loadMember(activation, current, name), value);
}

/** The labels of `value` that a callee's claim about it reaches, with what the callee did to them. */
function labelsUnder(activation: Activation, value: Value, claim: Label): readonly Label[] {
  const held = claim.whole ? reachableLabels(activation.state, value) : [...value.labels.values()];
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

/** Notes a write to a member of `this`, at any depth, in the class's cell: `this.listeners.push(listener)`. */
function writeFieldCells(activation: Activation, receiver: Value, { target, name }: MemberWrite, written: Value): void {
  if (target.root.kind !== 'parameter' || target.root.index !== -1) return;
  const owners = activation.classesOf(receiver);
  if (owners.size === 0) return;
  const below = writeBelow(target.path, name, shapeOf(activation.state, written));
  for (const owner of owners) activation.recorder.cellWrite(fieldCell(owner, below.field), below.shape);
}

/** Whether a shape holds anything that the function was handed. */
function keepsOwn(shape: Shape, fn: FunctionIr): boolean {
  return labelsIn(shape).some(({ root }) => root.kind === 'parameter' && root.function === fn.id && root.index >= 0);
}

/** The functions of a shape, where they stand in it. */
function functionsIn(shape: Shape): Shape | undefined {
  const members = new Map<string, Shape>();
  for (const [name, member] of shape.object?.members ?? []) {
    const kept = functionsIn(member);
    if (kept) members.set(name, kept);
  }
  const { callables } = shape.value;
  if (callables.size === 0 && members.size === 0) return undefined;
  const object =
    members.size === 0 || shape.object === undefined ? undefined : { ...shape.object, members, spread: NOTHING };
  return { value: { ...NOTHING, callables }, object };
}

/** Functions that were put into a cell in this function so far. */
function keptCallees(activation: Activation, callee: Label): Value | undefined {
  const kept = callee.root.kind === 'cell' ? activation.recorder.cellWrites.get(callee.root.cell) : undefined;
  return kept && { ...NOTHING, callables: shapeAt(kept, callee.path).value.callables };
}

/** What a callee made of an argument still stands in that argument; what it made of its instance, in the call. */
function returned(label: Label, claim: Label, call: Location): Label {
  const [newest] = claim.origins;
  const known = newest && claim.exact ? alsoDenotedBy(label, newest) : label;
  return claim.root.kind === 'parameter' && claim.root.index >= 0 ? known : heldBy(known, call);
}

/** What a variable of the function at hand holds, as a closure called from here sees it. */
function ownVariable(activation: Activation, cell: CellId): Value | undefined {
  for (const variable of activation.file.variables.values()) {
    if (variable.id === cell)
      return variable.owner === activation.fn.id ? activation.state.variable(variable.id) : undefined;
  }
  return undefined;
}

/** A value of the callee as the caller sees it. */
function translated(
  activation: Activation,
  value: Value,
  rooted: (label: Label) => Value | undefined,
  close: (callable: Callable) => Callable,
  place: Location,
): Value {
  if (value.labels.size === 0 && value.callables.size === 0) return value;
  const callables =
    value.callables.size === 0
      ? value.callables
      : new Map([...value.callables.values()].map(close).map((callable) => [callableKey(callable), callable]));
  let result: Value = { ...value, callables, labels: NOTHING.labels };
  activation.state.work.labels += value.labels.size;
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
      for (const own of here.labels.values()) add(returned(carriedOver(own, label), label, place));
      result = join(result, { ...here, labels: NOTHING.labels });
    } else {
      for (const own of labelsUnder(activation, here, label)) add(returned(own, label, place));
    }
  }
  return join(result, { ...NOTHING, labels });
}
