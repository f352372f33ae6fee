import type { Range } from '@privet/model';
import type { Constant, FunctionId, FunctionIr, Instruction, Temp } from './ir.ts';
import { operandsOf } from './operands.ts';
import type { FileIndex } from './program.ts';
import type { Value } from './value.ts';

/** What lies at a path below a parameter. */
export interface ParameterPath {
  readonly function: FunctionId;
  readonly index: number;
  readonly path: readonly string[];
  /** What a default makes of it where nothing lies there. */
  readonly byDefault?: Constant;
  /** On some way it is undefined, whatever lies there. */
  readonly orUndefined?: true;
}

/**
 * The parameter, or what lies below it, that a temp is whatever happens: through variables that are written once, members
 * that the function does not write, and defaults.
 */
export function parameterPathOf(file: FileIndex, fn: FunctionIr, temp: Temp): ParameterPath | undefined {
  const path: string[] = [];
  let current = temp;
  let others: Pick<ParameterPath, 'byDefault' | 'orUndefined'> = {};
  for (let looks = 0; looks < MAX_LOOKS; looks += 1) {
    const index = fn.parameters.findIndex((parameter) => parameter.temp === current);
    if (index >= 0) return fn.parameters[index]?.rest ? undefined : { function: fn.id, index, path, ...others };
    const definition = file.definitionOf(fn, current);
    switch (definition?.op) {
      case 'read': {
        const [write, ...more] = file.writes.get(definition.variable) ?? [];
        if (write === undefined || more.length > 0 || write.function !== fn) return undefined;
        current = write.value;
        break;
      }
      case 'load':
        if (!('name' in definition.key) || isWritten(file, fn, definition.key.name)) return undefined;
        path.unshift(definition.key.name);
        current = definition.object;
        break;
      case 'assert':
        current = definition.value;
        break;
      case 'join': {
        const [first, second, ...more] = definition.values;
        const other = second === undefined ? undefined : file.definitionOf(fn, second);
        if (first === undefined || second === undefined || other === undefined || more.length > 0) return undefined;
        current = first;
        // `options?.verbose` is what lies there, or undefined where nothing does.
        if (other.op === 'constant' && other.value === undefined) others = { ...others, orUndefined: true };
        else if (isChosen(fn, definition, other)) return undefined;
        else if (other.op === 'constant' && path.length === 0) others = { ...others, byDefault: other.value };
        else if (other.op === 'object' && path.length > 0) {
          const byDefault = memberByDefault(file, fn, second, path);
          if (byDefault === undefined) return undefined;
          others = { ...others, ...byDefault };
        } else return undefined;
        break;
      }
      default:
        return undefined;
    }
  }
  return undefined;
}

/** Whether a value is what callers handed over at a path, and nothing that anything else has put there. */
export function isHandedAt(
  fn: FunctionIr,
  { labels, objects, callables }: Value,
  { index, path }: ParameterPath,
): boolean {
  if (labels.size === 0 || objects.size > 0 || callables.size > 0) return false;
  return [...labels.values()].every(
    ({ root, path: at, exact }) =>
      exact &&
      root.kind === 'parameter' &&
      root.function === fn.id &&
      root.index === index &&
      at.length === path.length &&
      at.every((name, order) => name === path[order]),
  );
}

/**
 * What a member is where an object that is a default stands in for a missing one: of `options = {}` it is as undefined as of
 * no options, of `options = { level: 'info' }` it is that, or undefined of options without. Undefined where it may be anything.
 */
function memberByDefault(
  file: FileIndex,
  fn: FunctionIr,
  object: Temp,
  [name, ...below]: readonly string[],
): Pick<ParameterPath, 'byDefault' | 'orUndefined'> | undefined {
  const puttings = file.puttingInto(fn, object);
  if (puttings.length === 0) return {};
  if (below.length > 0 || puttings.some((step) => step.op !== 'store' || !('name' in step.key))) return undefined;
  const put = puttings.filter((step) => step.op === 'store' && 'name' in step.key && step.key.name === name);
  const [only, ...more] = put;
  if (only === undefined) return {};
  const value = more.length === 0 && only.op === 'store' ? file.definitionOf(fn, only.value) : undefined;
  return value?.op === 'constant' ? { byDefault: value.value, orUndefined: true } : undefined;
}

/**
 * Whether it takes a branch to come to one of two values: that of a default stands beside what it stands in for, or where
 * only what is missing leads to.
 */
function isChosen(fn: FunctionIr, join: Instruction, other: Instruction): boolean {
  const block = fn.blocks.find(({ instructions }) => instructions.includes(other));
  if (block === undefined || block.instructions.includes(join)) return block === undefined;
  return !fn.blocks.some(({ terminator }) => terminator.kind === 'choice' && terminator.to.includes(block.id));
}

/** Steps from a condition to the parameter it is about. */
const MAX_LOOKS = 8;

/** Whether a function writes any member of a name, besides those of object literals where these stand. */
export function isWritten(file: FileIndex, fn: FunctionIr, name: string): boolean {
  return fn.blocks.some(({ instructions }) =>
    instructions.some(
      (step) =>
        step.op === 'store' &&
        'name' in step.key &&
        step.key.name === name &&
        file.definitionOf(fn, step.object)?.op !== 'object',
    ),
  );
}

/** Where a temp may have come from, whatever defaults and branches lie between. */
type MayBeAt = Pick<ParameterPath, 'index' | 'path'>;

function mayBeAt(file: FileIndex, fn: FunctionIr, temp: Temp, looks: number): readonly MayBeAt[] {
  const index = fn.parameters.findIndex((parameter) => parameter.temp === temp);
  if (index >= 0) return [{ index, path: [] }];
  const definition = looks < MAX_LOOKS ? file.definitionOf(fn, temp) : undefined;
  const from = (origin: Temp): readonly MayBeAt[] => mayBeAt(file, fn, origin, looks + 1);
  switch (definition?.op) {
    case 'read':
      return (file.writes.get(definition.variable) ?? []).flatMap((write) =>
        write.function === fn ? from(write.value) : [],
      );
    case 'load': {
      const { key } = definition;
      // Under a name that only the run knows it may be any of the members.
      if (!('name' in key)) return from(definition.object);
      return from(definition.object).map((held) => ({ ...held, path: [...held.path, key.name] }));
    }
    case 'join':
      return definition.values.flatMap(from);
    case 'assert':
    case 'await':
      return from(definition.value);
    default:
      return [];
  }
}

/** An instruction that may change what lies below a parameter, or hands it to who may. */
interface Touch {
  readonly of: MayBeAt;
  readonly range: Range;
  /** Whether it is a call, of which flow knows what it writes where it is followed. */
  readonly isCall: boolean;
}

const touches = new WeakMap<FunctionIr, readonly Touch[]>();

/**
 * The calls in the function that are given the object around what lies at a path, so that it may be another thing after them
 * than what was handed over. Undefined where somebody else is given it, who may write to it at any time: a closure, or
 * another object.
 */
export function callsGiven(
  file: FileIndex,
  fn: FunctionIr,
  { index, path }: ParameterPath,
): readonly Range[] | undefined {
  if (path.length === 0) return [];
  let known = touches.get(fn);
  if (known === undefined) touches.set(fn, (known = touchesIn(file, fn)));
  const around = known.filter(
    ({ of }) => of.index === index && of.path.length < path.length && of.path.every((name, at) => path[at] === name),
  );
  return around.every(({ isCall }) => isCall) ? around.map(({ range }) => range) : undefined;
}

function touchesIn(file: FileIndex, fn: FunctionIr): readonly Touch[] {
  return fn.blocks.flatMap(({ instructions }) =>
    instructions.flatMap((step) => {
      const given = givenAwayBy(file, fn, step).flatMap((temp) => mayBeAt(file, fn, temp, 0));
      return given.map((of) => ({ of, range: step.range, isCall: step.op === 'call' || step.op === 'invoke' }));
    }),
  );
}

/** What an instruction hands to who may write to it, or writes to under a name that only the run knows. */
function givenAwayBy(file: FileIndex, fn: FunctionIr, step: Instruction): readonly Temp[] {
  switch (step.op) {
    case 'store':
      return 'name' in step.key ? [step.value] : [step.object, step.value];
    case 'write':
      return file.variables.get(step.variable)?.captured ? [step.value] : [];
    case 'combine':
      return step.kind === 'delete' ? step.operands.flatMap((operand) => holderOf(file, fn, operand)) : [];
    case 'push':
    case 'spread':
    case 'accessor':
    case 'call':
    case 'invoke':
    case 'decorate':
    case 'element':
    case 'export':
    case 'yield':
      return operandsOf(step);
    default:
      return [];
  }
}

/** The object of which `delete options.verbose` takes a member. */
function holderOf(file: FileIndex, fn: FunctionIr, member: Temp): readonly Temp[] {
  const loaded = file.definitionOf(fn, member);
  return loaded?.op === 'load' ? [loaded.object] : [];
}
