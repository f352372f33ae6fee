import type { Range } from '@privet/model';
import type { Activation } from './activation.ts';
import { applyHits, calledName, positionOf } from './apply-hits.ts';
import { assignAll } from './assign-all.ts';
import { argumentRange, type ArgumentValue, type CallSite } from './call-site.ts';
import { CalleeView, type ProjectCall } from './callee-view.ts';
import { fieldCell, writeBelow } from './cells.ts';
import { conditionsAtCall } from './conditions-at-call.ts';
import { allGuards } from './guards.ts';
import { SPREAD } from './heap-object.ts';
import type { FunctionIr } from './ir.ts';
import { changed, type Label } from './label.ts';
import { reachableLabels } from './reachable.ts';
import { labelsIn, NO_SHAPE, shapeAt, shapeOf, type Shape } from './shape.ts';
import type { CallbackCall, MemberWrite } from './summary.ts';
import { NOTHING, ofLabels, type Value } from './value.ts';

/** How something called by a callee is called in turn: handed in, since dispatch and summaries need each other. */
export type CallBack = (callee: Value, receiver: Value, args: readonly ArgumentValue[], site: CallSite) => Value;

/** Applies what is known of a callee to a call of it, and returns the call's result. */
export function applySummary(activation: Activation, call: ProjectCall, callBack: CallBack): Value {
  const { summary, receiver, args, site } = call;
  const view = new CalleeView(activation, call);
  for (const write of summary.writes) {
    if (activation.isSpent) break;
    const target = view.rooted(write.target);
    if (target === undefined) continue;
    const written = view.materialise(write.value, `=${write.target.key}.${write.name}`);
    if (write.name === SPREAD) {
      assignAll(activation, target, written);
      view.written();
      continue;
    }
    activation.storeMember(target, write.name, written);
    writeFieldCells(activation, receiver, write, written);
    view.written();
  }
  keepCallbacks(activation, call, view);
  summary.calls.forEach((made, order) => {
    makeCall(activation, call, view, made, `(${order}`, callBack);
  });
  applyHits(activation, call, view);
  for (const [order, { when, shape }] of summary.throws.entries()) {
    const reached = conditionsAtCall(activation, call, when);
    if (reached === undefined) continue;
    const thrown = view.materialise(shape, order === 0 ? '!' : `!${order}`);
    if (site.keepsRejection && summary.function.async) activation.keepRejection(site.range, thrown);
    else activation.onThrow(thrown, reached);
  }
  activation.state.guards = allGuards(activation.state.guards, summary.passed);
  const result = activation.denoted(view.result(), site.range);
  if (summary.protection === undefined) return result;
  // A declaration that promises a protection: the result is that, whatever the body does.
  const protections = [summary.protection];
  const held = [result, ...args.map(({ value }) => value)].flatMap((value) => reachableLabels(activation.state, value));
  return ofLabels(held.map((label) => changed(label, { exact: false, protections })));
}

/** Notes a write to a member of `this`, at any depth, in the class's cell: `this.listeners.push(listener)`. */
function writeFieldCells(activation: Activation, receiver: Value, { target, name }: MemberWrite, written: Value): void {
  if (target.root.kind !== 'parameter' || target.root.index !== -1) return;
  const owners = activation.classesOf(receiver);
  if (owners.size === 0) return;
  const { field, shape } = writeBelow(target.path, name, shapeOf(activation.state, written));
  for (const owner of owners) activation.keep(fieldCell(owner, field), shape);
}

/** Functions that a callee keeps for later are called by whoever calls what is in the cell. */
function keepCallbacks(activation: Activation, { summary }: ProjectCall, view: CalleeView): void {
  for (const [cell, shape] of summary.cells) {
    if (activation.isSpent) break;
    if (!keepsOwn(shape, summary.function)) continue;
    const kept = functionsIn(shapeOf(activation.state, view.materialise(shape, `^${cell}`)));
    if (kept) activation.keep(cell, kept);
  }
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

/** A call that the callee makes of what it was handed, or of what was put into a cell. */
function makeCall(
  activation: Activation,
  { summary, args, site }: ProjectCall,
  view: CalleeView,
  made: CallbackCall,
  what: string,
  callBack: CallBack,
): void {
  const fn = summary.function;
  const given = view.rooted(made.callee);
  const callee = given ?? keptCallees(activation, made.callee);
  if (callee === undefined) return;
  const own = made.arguments.map((_, index) => ownRange(activation, made, index));
  const inner: ArgumentValue[] = made.arguments.map((shape, index) => ({
    value: view.materialise(shape, `${what},${index}`),
    range: own[index] ?? argumentRange(args, handedOver(shape, fn) ?? positionOf(made.callee), site),
    spread: false,
    // What the callee has made of several arguments stands where each was handed over.
    parts: args,
  }));
  // What stands in the callee was handed to nobody before.
  const isOwn = own.some((range) => range !== undefined);
  const via = isOwn ? [] : [...(site.via ?? []), ...calledName(activation, fn, site)];
  const receiver = view.materialise(made.receiver, `${what}this`);
  const call = (): Value =>
    callBack(callee, receiver, inner, { ...site, via, written: made.written, isStored: given === undefined });
  view.settled(made, activation.under(made.guards, call));
}

/**
 * Where the callee hands over what it has read itself, as the rows of its own query: the call brought none of it. Undefined
 * where it has not, and in other files, where nothing of this function can stand.
 */
function ownRange(
  { file }: Activation,
  { arguments: shapes, ranges, at }: CallbackCall,
  index: number,
): Range | undefined {
  const isOwn = labelsIn(shapes[index] ?? NO_SHAPE).some(({ root, path }) => root.kind === 'call' && path.length > 0);
  return isOwn && at.file === file.ir.file ? ranges[index] : undefined;
}

/** Functions that were put into a cell in this function so far. */
function keptCallees(activation: Activation, callee: Label): Value | undefined {
  const kept = callee.root.kind === 'cell' ? activation.recorder.cellWrites.get(callee.root.cell) : undefined;
  return kept && { ...NOTHING, callables: shapeAt(kept, callee.path).value.callables };
}

/** The parameter from which a callee hands data on. */
function handedOver(shape: Shape, fn: FunctionIr): number | undefined {
  for (const { root } of labelsIn(shape)) {
    if (root.kind === 'parameter' && root.function === fn.id && root.index >= 0) return root.index;
  }
  return undefined;
}
