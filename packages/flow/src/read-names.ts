import type { FileIr, FunctionIr, Instruction, Temp, Terminator, VariableId } from './ir.ts';
import { operandsOf, operandsOfEnd } from './operands.ts';

/** Texts longer than this are no queries or lists of names. */
const MAX_TEXT = 5_000;

const known = new WeakMap<FileIr, ReadonlySet<string>>();

/**
 * Names of members that a file reads for anything but carrying them on under the same name, and the words of its texts:
 * queries and lists of keys name what they read. `{ birthday: form.birthday }` carries.
 */
export function namesReadIn(ir: FileIr): ReadonlySet<string> {
  const before = known.get(ir);
  if (before) return before;
  const names = new Set<string>();
  const variables = carriersIn(ir);
  for (const fn of ir.functions) {
    const uses = usesIn(fn);
    const constants = constantsIn(fn);
    for (const { instructions } of fn.blocks) {
      for (const step of instructions) {
        if (step.op === 'load' && 'name' in step.key && !isCarried(step.target, step.key.name, uses, variables))
          names.add(step.key.name);
        if (step.op === 'constant' && typeof step.value === 'string' && step.value.length <= MAX_TEXT)
          for (const word of step.value.split(/[^\w$]+/)) names.add(word);
        // `select: { birthday: true }`.
        if (step.op === 'store' && 'name' in step.key && constants.has(step.value)) names.add(step.key.name);
      }
    }
  }
  known.set(ir, names);
  return names;
}

type Use = Instruction | Terminator;
type Uses = ReadonlyMap<Temp, readonly Use[]>;

/** Variables that are only ever put into objects, under the names that they stand there for. */
function carriersIn({ functions }: FileIr): ReadonlyMap<VariableId, ReadonlySet<string>> {
  const carriers = new Map<VariableId, Set<string>>();
  for (const fn of functions) {
    const uses = usesIn(fn);
    for (const { instructions } of fn.blocks) {
      for (const step of instructions) {
        if (step.op !== 'read') continue;
        const names = carriers.get(step.variable) ?? new Set();
        carriers.set(step.variable, names);
        for (const use of usedAt(uses, step.target)) names.add(nameStoredBy(use, step.target) ?? '');
      }
    }
  }
  return carriers;
}

function isCarried(
  value: Temp,
  name: string,
  uses: Uses,
  variables: ReadonlyMap<VariableId, ReadonlySet<string>>,
): boolean {
  const used = usedAt(uses, value);
  return (
    used.length > 0 &&
    used.every((use) => {
      if (!('op' in use)) return false;
      if (use.op === 'assert') return isCarried(use.target, name, uses, variables);
      if (use.op !== 'write') return nameStoredBy(use, value) === name;
      const stored = variables.get(use.variable);
      return stored === undefined || (stored.size === 1 && stored.has(name));
    })
  );
}

function nameStoredBy(step: Use, value: Temp): string | undefined {
  return 'op' in step && step.op === 'store' && step.value === value && 'name' in step.key ? step.key.name : undefined;
}

function usedAt(uses: Uses, temp: Temp): readonly Use[] {
  return uses.get(temp) ?? [];
}

function usesIn(fn: FunctionIr): Uses {
  const uses = new Map<Temp, Use[]>();
  const use = (temp: Temp, step: Use): void => {
    const list = uses.get(temp);
    if (list) list.push(step);
    else uses.set(temp, [step]);
  };
  for (const { instructions, terminator } of fn.blocks) {
    for (const step of instructions) for (const temp of operandsOf(step)) use(temp, step);
    for (const temp of operandsOfEnd(terminator)) use(temp, terminator);
  }
  return uses;
}

function constantsIn(fn: FunctionIr): ReadonlySet<Temp> {
  const constants = new Set<Temp>();
  for (const { instructions } of fn.blocks)
    for (const step of instructions) if (step.op === 'constant' && step.value === true) constants.add(step.target);
  return constants;
}
