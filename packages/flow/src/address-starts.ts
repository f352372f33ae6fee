import type { Activation } from './activation.ts';
import type { ArgumentValue } from './call-site.ts';
import type { FunctionIr, Instruction, Temp } from './ir.ts';
import type { FileIndex, WriteSite } from './program.ts';
import { constantText } from './value.ts';

const MAX_LOOKS = 16;
/** Alternatives of `??`, `||` and `?:` that are looked at. */
const MAX_STARTS = 8;

/** An expression, where it stands. */
export interface Place {
  readonly file: FileIndex;
  readonly fn: FunctionIr;
  readonly temp: Temp;
}

/** How an address may begin: with constant text, with what another expression holds, or with the one and then the other. */
export interface AddressStart {
  /** The constant text, as `https://api.example.com/users/` of a template; '' if there is none. */
  readonly text: string;
  /** What follows it, where that is not constant and could not be looked through. */
  readonly rest?: Place;
  /** Nothing follows the rest. */
  readonly isWhole: boolean;
}

/** How the address in an argument, or in a member of the object literal that it is, may begin. */
export function addressStarts(
  activation: Activation,
  argument: ArgumentValue,
  member: string | undefined,
): readonly AddressStart[] {
  const value = member === undefined ? argument.value : activation.state.load(argument.value, member, undefined);
  const constant = constantText(value);
  if (constant !== undefined && constant !== '') return [{ text: constant, isWhole: true }];
  const { file, fn } = activation;
  const temp =
    argument.temp !== undefined && member !== undefined ? storedIn(fn, argument.temp, member) : argument.temp;
  return temp === undefined ? [] : startsOf(activation, { file, fn, temp }, 0).slice(0, MAX_STARTS);
}

function startsOf(activation: Activation, place: Place, looks: number): readonly AddressStart[] {
  const { file, fn, temp } = place;
  const definition = looks > MAX_LOOKS ? undefined : file.definitionOf(fn, temp);
  const further = (next: Temp): readonly AddressStart[] => startsOf(activation, { file, fn, temp: next }, looks + 1);
  switch (definition?.op) {
    case 'combine':
      return definition.kind === 'template' || definition.kind === 'add'
        ? startsOfText(activation, place, definition.operands, looks)
        : startOfValue(activation, place);
    case 'join':
      return definition.values.flatMap(further);
    case 'assert':
    case 'await':
      return further(definition.value);
    case 'call':
      return definition.mode === 'construct'
        ? startsOfUrl(activation, place, definition.arguments, looks)
        : (startsOfReturned(activation, file, fn, definition.callee, looks) ?? startOfValue(activation, place));
    case 'invoke':
      return 'name' in definition.key && SAME_START.has(definition.key.name)
        ? further(definition.object)
        : startOfValue(activation, place);
    case 'read':
    case 'load': {
      const [only, ...others] = writesBehind(activation, file, fn, definition);
      if (only === undefined || others.length > 0) return startOfValue(activation, place);
      const { owner, write } = only;
      const starts = startsOf(activation, { file: owner, fn: write.function, temp: write.value }, looks + 1);
      // Of a member that a setting fills, its own name tells as much.
      return isMemberOfLiteral(file, fn, definition) && starts.every(({ text }) => text === '')
        ? startOfValue(activation, place)
        : starts;
    }
    default:
      return startOfValue(activation, place);
  }
}

/** What a function without parameters returns as address, as `apiBase()` does; undefined where that is not written out. */
function startsOfReturned(
  activation: Activation,
  file: FileIndex,
  fn: FunctionIr,
  callee: Temp,
  looks: number,
): readonly AddressStart[] | undefined {
  const { index, statics } = activation.around;
  const [only, ...others] = statics.ofTemp(file, fn, callee).value.callables.values();
  if (only?.kind !== 'function' || others.length > 0) return undefined;
  const called = index.function(only.function);
  const owner = called && index.fileOf(called.id);
  if (called === undefined || owner === undefined || called.parameters.length > 0) return undefined;
  const starts = called.blocks.flatMap(({ terminator }) =>
    terminator.kind === 'return' && terminator.value !== undefined
      ? startsOf(activation, { file: owner, fn: called, temp: terminator.value }, looks + 1)
      : [],
  );
  return starts.length > 0 ? starts : undefined;
}

/** What is known without looking further: a constant, or where it would come from. */
function startOfValue(activation: Activation, place: Place): readonly AddressStart[] {
  const constant = constantAt(activation, place);
  // Of a setting with an empty default, the default is all that is known.
  return constant === undefined || (constant === '' && place.file.definitionOf(place.fn, place.temp)?.op !== 'constant')
    ? [{ text: '', rest: place, isWhole: true }]
    : [{ text: constant, isWhole: true }];
}

function constantAt(activation: Activation, { file, fn, temp }: Place): string | undefined {
  return constantText(activation.around.statics.ofTemp(file, fn, temp).value);
}

/** Methods of a text or a URL whose result begins as the receiver does. */
const SAME_START: ReadonlySet<string> = new Set(['concat', 'replace', 'replaceAll', 'toString', 'trim', 'trimEnd']);

function startsOfText(
  activation: Activation,
  { file, fn }: Place,
  operands: readonly Temp[],
  looks: number,
): readonly AddressStart[] {
  const at = (temp: Temp): Place => ({ file, fn, temp });
  let text = '';
  for (const [index, operand] of operands.entries()) {
    const [only, ...others] = startsOf(activation, at(operand), looks + 1);
    if (only !== undefined && others.length === 0 && only.rest === undefined) {
      text += only.text;
      continue;
    }
    const domain = OPEN_HOST.test(text) ? domainBehind(activation, operands.slice(index + 1).map(at)) : undefined;
    if (domain !== undefined) return [{ text: `${text}*${domain}`, isWhole: false }];
    // An empty constant at the end of a template adds nothing.
    const isLast = operands.slice(index + 1).every((next) => constantAt(activation, at(next)) === '');
    return [...(only ? [only] : []), ...others].map((start) => ({
      ...start,
      text: text + start.text,
      isWhole: start.isWhole && isLast,
    }));
  }
  return [{ text, isWhole: true }];
}

/** An address whose host has begun and not ended. */
const OPEN_HOST = /^(?:https?|wss?):\/\/[^/?#]*$/i;

/** The constant end of a host of which a part is not: `.example.com/v1` of `https://${region}.example.com/v1`. */
function domainBehind(activation: Activation, [next]: readonly Place[]): string | undefined {
  const text = next && constantAt(activation, next);
  return text !== undefined && /^\.[\w-]+\.\w/.test(text) ? text : undefined;
}

/** `new URL('https://…')`; of `new URL('/path', base)` the base. */
function startsOfUrl(
  activation: Activation,
  { file, fn }: Place,
  args: readonly { readonly value: Temp }[],
  looks: number,
): readonly AddressStart[] {
  const [address, base] = args.map(({ value }) => startsOf(activation, { file, fn, temp: value }, looks + 1));
  const isAbsolute = address?.some(({ text }) => /^\w+:/.test(text)) === true;
  return isAbsolute || base === undefined ? (address ?? []) : base.map((start) => ({ ...start, isWhole: false }));
}

interface OwnedWrite {
  readonly owner: FileIndex;
  readonly write: WriteSite;
}

/**
 * Where a variable, imported ones included, a field of `this` or a member of an object that either is gets its value:
 * `this.options.endpoint` of `this.options = { endpoint }`.
 */
function writesBehind(
  activation: Activation,
  file: FileIndex,
  fn: FunctionIr,
  definition: Instruction & { readonly op: 'read' | 'load' },
): readonly OwnedWrite[] {
  const { index } = activation.around;
  if (definition.op === 'read') {
    const imported = file.imports.get(definition.variable);
    if (imported !== undefined) return exportedWrites(activation, file, imported.specifier, imported.name);
    const owner = index.fileOf(definition.variable);
    return (owner?.writes.get(definition.variable) ?? []).flatMap((write) => (owner ? [{ owner, write }] : []));
  }
  if (!('name' in definition.key)) return [];
  if (isMemberOfLiteral(file, fn, definition)) {
    const literal = literalBehind(activation, { file, fn, temp: definition.object }, MAX_NESTING);
    const value = literal && storedIn(literal.fn, literal.temp, definition.key.name);
    return literal === undefined || value === undefined
      ? []
      : [{ owner: literal.file, write: { function: literal.fn, value } }];
  }
  const owner = index.ownerOfThis(fn).class;
  return owner === undefined
    ? []
    : file.fieldWrites(owner, definition.key.name).map((write) => ({ owner: file, write }));
}

/** Whether a member is none of `this`, so that only an object that is written out tells what it is. */
function isMemberOfLiteral(file: FileIndex, fn: FunctionIr, definition: Instruction): boolean {
  return definition.op === 'load' && file.definitionOf(fn, definition.object)?.op !== 'this';
}

/** Objects within objects that are looked through for an address. */
const MAX_NESTING = 3;

/** The object literal that an expression always is, through variables and fields that are written once. */
function literalBehind(activation: Activation, place: Place, nesting: number): Place | undefined {
  const { file, fn, temp } = place;
  const definition = file.definitionOf(fn, temp);
  if (definition?.op === 'object') return place;
  if (nesting === 0 || (definition?.op !== 'read' && definition?.op !== 'load')) return undefined;
  const [only, ...others] = writesBehind(activation, file, fn, definition);
  if (only === undefined || others.length > 0) return undefined;
  const { owner, write } = only;
  return literalBehind(activation, { file: owner, fn: write.function, temp: write.value }, nesting - 1);
}

function exportedWrites(
  activation: Activation,
  file: FileIndex,
  specifier: string,
  name: string,
): readonly OwnedWrite[] {
  const { index } = activation.around;
  const target = index.port.resolveModule(file.ir.file, specifier);
  const owner = target.kind === 'file' ? index.file(target.file) : undefined;
  const exported = owner?.ir.exports.find((one) => one.kind !== 'star' && one.name === name);
  if (owner === undefined || exported === undefined || exported.kind === 'star') return [];
  if (exported.kind === 're-export') return exportedWrites(activation, owner, exported.specifier, exported.imported);
  return (owner.writes.get(exported.variable) ?? []).map((write) => ({ owner, write }));
}

/** What an object literal of a function stores under a name. */
function storedIn(fn: FunctionIr, literal: Temp, name: string): Temp | undefined {
  for (const { instructions } of fn.blocks) {
    for (const step of instructions) {
      if (step.op === 'store' && step.object === literal && 'name' in step.key && step.key.name === name)
        return step.value;
    }
  }
  return undefined;
}
