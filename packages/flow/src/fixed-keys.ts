import type { Activation } from './activation.ts';
import { fileOfCell } from './cells.ts';
import type { FunctionIr, Instruction, Temp, VariableId } from './ir.ts';
import type { FileIndex } from './program.ts';
import { constantText } from './value.ts';

/** Definitions that are looked through: a constant may be the member of a table that another file exports. */
const MAX_DEPTH = 8;

/** An instruction of some function of the program. */
interface Defined {
  readonly file: FileIndex;
  readonly fn: FunctionIr;
  readonly by: Instruction;
}

/**
 * The constant that a computed key always is: `KEY`, a variable that is written once, or `Step.PUSH`, a member of an enum or
 * of a table of constants, in this file or another. Undefined for any other.
 */
export function fixedKey(activation: Activation, temp: Temp): string | undefined {
  const known = constantText(activation.temp(temp));
  if (known !== undefined) return known;
  const by = definitionBehind(activation.around, activation.file, activation.fn, temp, MAX_DEPTH)?.by;
  if (by?.op !== 'constant') return undefined;
  return typeof by.value === 'string' || typeof by.value === 'number' ? String(by.value) : undefined;
}

type Around = Activation['around'];

/** What made the value of a temp: looked for through variables and members that are written once. */
function definitionBehind(
  around: Around,
  file: FileIndex,
  fn: FunctionIr,
  temp: Temp,
  depth: number,
): Defined | undefined {
  const by = file.definitionOf(fn, temp);
  if (by === undefined || depth === 0) return undefined;
  switch (by.op) {
    case 'assert':
      return definitionBehind(around, file, fn, by.value, depth - 1);
    case 'read': {
      const owner = file.imports.has(by.variable) ? variableBehind(around, by.variable) : by.variable;
      return owner === undefined ? undefined : initialiserOf(around, owner, depth - 1);
    }
    case 'load': {
      if (!('name' in by.key)) return undefined;
      const table = definitionBehind(around, file, fn, by.object, depth - 1);
      return table && memberOf(around, table, by.key.name, depth - 1);
    }
    default:
      return { file, fn, by };
  }
}

/** The variable of another file that an import stands for. */
function variableBehind({ statics, index }: Around, imported: VariableId): VariableId | undefined {
  const [label, ...others] = statics.ofVariable(imported).value.labels.values();
  if (label?.root.kind !== 'cell' || label.path.length > 0 || others.length > 0) return undefined;
  const { cell } = label.root;
  return index.file(fileOfCell(cell))?.variables.get(cell)?.id;
}

function initialiserOf(around: Around, variable: VariableId, depth: number): Defined | undefined {
  const file = around.index.fileOf(variable);
  const [write, ...others] = file?.writes.get(variable) ?? [];
  if (file === undefined || write === undefined || others.length > 0) return undefined;
  return definitionBehind(around, file, write.function, write.value, depth);
}

function memberOf(around: Around, { file, fn, by }: Defined, name: string, depth: number): Defined | undefined {
  if (by.op !== 'object') return undefined;
  const puttings = file.puttingInto(fn, by.target);
  if (puttings.some((step) => step.op === 'spread' || !('name' in step.key))) return undefined;
  const [store, ...others] = puttings.filter(
    (step) => step.op === 'store' && 'name' in step.key && step.key.name === name,
  );
  if (store === undefined || others.length > 0) return undefined;
  return definitionBehind(around, file, fn, store.value, depth);
}
