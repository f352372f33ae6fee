import { Activation } from './activation.ts';
import { answerByExports } from './answers-by-convention.ts';
import { Calls } from './calls.ts';
import { instanceByConvention } from './convention-parameters.ts';
import { absentOn, withAbsent } from './absent-members.ts';
import { allConditions, NO_CONDITIONS } from './conditions.ts';
import { execute } from './execute.ts';
import { allGuards, type Guards } from './guards.ts';
import { handedInstance } from './handed-instances.ts';
import { ANY, EMPTY_OBJECT } from './heap-object.ts';
import type { Absence, BlockId, BlockIr, FunctionIr } from './ir.ts';
import { AS_TEXT, changed, labelOf } from './label.ts';
import type { Observer } from './observer.ts';
import type { FileIndex } from './program.ts';
import { joinShapes, shapeOf } from './shape.ts';
import type { State } from './state.ts';
import type { Surroundings } from './surroundings.ts';
import { CLEAN, constantText, join, NOTHING, ofLabel, ofObject, relabelled, sameValue, type Value } from './value.ts';
import { guardsOn, valueUnder } from './verdict.ts';

/** Visits of one block until which its states must have settled. */
const MAX_VISITS = 64;
/** Instructions interpreted in one function; what is larger is generated or minified code. */
const MAX_STEPS = 400_000;

/** Interprets a function until its states no longer grow; what it did stands in the activation's recorder. */
export function interpret(around: Surroundings, file: FileIndex, fn: FunctionIr, observer?: Observer): Activation {
  const activation = new Activation(around, file, fn, observer);
  const calls = new Calls(activation);
  const states = new Map<BlockId, State>();
  const visits = new Map<BlockId, number>();
  const caught = new Map<BlockId, Value>();
  const returned = new Map<BlockId, State>();
  const blocks = new Map(fn.blocks.map((block, order) => [block.id, { block, order }]));
  const pending = new Set<BlockId>();
  let steps = 0;
  let yields = NOTHING;

  const flowTo = (id: BlockId, state: State): void => {
    const known = states.get(id);
    if (known === undefined) {
      states.set(id, state.fork());
      pending.add(id);
    } else if (known.joinIn(state)) {
      pending.add(id);
    }
  };

  fn.parameters.forEach((parameter, index) => {
    const label = labelOf({ kind: 'parameter', function: fn.id, index }, activation.location(parameter.range));
    const handed = handedInstance(activation, index) ?? instanceByConvention(activation, index);
    activation.temps[parameter.temp] = handed ? join(ofLabel(label), handed) : ofLabel(label);
  });
  const [entry] = fn.blocks;
  if (entry) flowTo(entry.id, activation.state);

  while (pending.size > 0) {
    const next = firstInOrder(pending, blocks);
    if (next === undefined) break;
    const { block } = next;
    pending.delete(block.id);
    const count = (visits.get(block.id) ?? 0) + 1;
    visits.set(block.id, count);
    steps += block.instructions.length;
    if (count > MAX_VISITS || steps > MAX_STEPS || (count > 1 && activation.isSpent)) {
      activation.recorder.notFollowed(activation.location(fn.range), 'too-large');
      continue;
    }
    visit(block);
  }

  // Only now it is known what is written on any way.
  for (const state of returned.values()) {
    activation.state = state;
    activation.noteFilled();
  }

  function visit(block: BlockIr): void {
    const before = states.get(block.id);
    if (before === undefined) return;
    const { handler } = block;
    activation.state = before.fork();
    activation.block = block.id;
    activation.onThrow = (value, when = NO_CONDITIONS) => {
      if (handler === undefined) {
        const reached = allConditions(when, activation.conditions);
        activation.recorder.throwsWhen(reached, shapeOf(activation.state, value));
        return;
      }
      const known = caught.get(handler) ?? NOTHING;
      const both = join(known, value);
      if (!sameValue(known, both)) {
        caught.set(handler, both);
        pending.add(handler);
      }
    };
    // An exception may leave at any point: the handler sees the state before and after.
    if (handler !== undefined) flowTo(handler, activation.state);
    for (const instruction of block.instructions) {
      observer?.before(instruction, activation.temps, activation.state);
      if (instruction.op === 'catch') {
        const range = instruction.range;
        const unknown = activation.unknown({ kind: 'caught', at: activation.location(range) }, range);
        activation.temps[instruction.target] = join(unknown, caught.get(block.id) ?? NOTHING);
      } else if (instruction.op === 'yield') {
        const value = instruction.value === undefined ? NOTHING : activation.temp(instruction.value);
        yields = join(yields, instruction.delegate ? activation.state.elements(value, undefined) : value);
        activation.temps[instruction.target] = NOTHING;
      } else {
        execute(activation, calls, instruction);
      }
      if (activation.state.guards.size > 0 && 'target' in instruction)
        activation.temps[instruction.target] = valueUnder(activation.temp(instruction.target), activation.state.guards);
      observer?.after(instruction, activation.temps, activation.state);
    }
    if (handler !== undefined) flowTo(handler, activation.state);
    leave(block);
  }

  function leave(block: BlockIr): void {
    const { terminator } = block;
    switch (terminator.kind) {
      case 'jump':
        flowTo(terminator.to, activation.state);
        break;
      case 'branch': {
        const condition = activation.temp(terminator.condition);
        const decided = decidedBranch(condition);
        for (const branch of ['then', 'else'] as const) {
          if (decided === (branch === 'else')) continue;
          const state = without(activation.state, terminator.absent, branch);
          const passed = passing(state, guardsOn(condition, branch));
          flowTo(terminator[branch], withAbsent(passed, absentOn(activation, terminator.condition, branch)));
        }
        break;
      }
      case 'choice':
        for (const id of terminator.to) flowTo(id, activation.state);
        break;
      case 'return': {
        returned.set(block.id, activation.state);
        if (fn.kind === 'module') answerByExports(activation, calls);
        const value = terminator.value === undefined ? NOTHING : activation.temp(terminator.value);
        activation.recorder.returns = joinShapes(activation.recorder.returns, shapeOf(activation.state, value));
        activation.recorder.returnsUnder(activation.state.guards);
        break;
      }
      case 'throw':
        activation.onThrow(activation.temp(terminator.value));
        break;
      case 'unreachable':
        break;
    }
  }

  if (fn.generator) {
    const id = `${fn.id}:yields`;
    activation.state.allocate(id, { ...EMPTY_OBJECT, members: new Map([[ANY, yields]]) });
    activation.recorder.returns = shapeOf(activation.state, ofObject(id));
  }
  return activation;
}

/** Blocks come in the order of the source, so that most are visited after all that lead to them. */
function firstInOrder(
  pending: ReadonlySet<BlockId>,
  blocks: ReadonlyMap<BlockId, { readonly block: BlockIr; readonly order: number }>,
): { readonly block: BlockIr; readonly order: number } | undefined {
  let first: { readonly block: BlockIr; readonly order: number } | undefined;
  for (const id of pending) {
    const candidate = blocks.get(id);
    if (candidate && (first === undefined || candidate.order < first.order)) first = candidate;
  }
  return first;
}

/** The state on one branch of a condition, where a variable may turn out to hold no data. */
function without(state: State, absent: readonly Absence[] | undefined, branch: Absence['branch']): State {
  let without = state;
  for (const { variable, branch: where, isOneValue } of absent ?? []) {
    const value = where === branch ? without.variable(variable) : undefined;
    if (value === undefined || value.labels.size === 0) continue;
    if (without === state) without = state.fork();
    without.assign(variable, isOneValue ? oneValueOf(value) : CLEAN);
  }
  return without;
}

/** What is left of a value that is no object. */
function oneValueOf(value: Value): Value {
  return relabelled({ ...value, objects: NOTHING.objects }, (label) => changed(label, AS_TEXT));
}

/** The state where some checks were passed, too. */
function passing(state: State, guards: Guards): State {
  if (guards.size === 0) return state;
  const fork = state.fork();
  fork.guards = allGuards(state.guards, guards);
  return fork;
}

/** A branch on a constant goes one way only (`if (false)`, `DEBUG && …`). */
function decidedBranch(condition: Value): boolean | undefined {
  if (condition.constants === undefined || condition.constants.size !== 1) return undefined;
  if (condition.labels.size > 0 || condition.objects.size > 0 || condition.callables.size > 0) return undefined;
  const [constant] = condition.constants;
  return constantText(condition) !== undefined || typeof constant === 'boolean' ? Boolean(constant) : undefined;
}
