import type { Guards } from './guards.ts';
import type { Importers } from './importers.ts';
import type { FileIr, FunctionId, FunctionIr } from './ir.ts';
import type { ProgramIndex } from './program.ts';
import type { FunctionResult } from './summary.ts';

/** A place that calls a function of the project. */
export interface Caller {
  readonly function: FunctionIr;
  /** Checks that this function has passed there. */
  readonly guards: Guards;
}

/** Who calls the functions of a program. Worked out file by file, once somebody asks. */
export class Callers {
  readonly #index: ProgramIndex;
  readonly #importers: Importers;
  readonly #resultOf: (fn: FunctionIr) => FunctionResult;
  readonly #byFile = new Map<string, ReadonlyMap<FunctionId, readonly Caller[]>>();
  readonly #isCalled = new Map<FunctionId, boolean>();

  constructor(index: ProgramIndex, importers: Importers, resultOf: (fn: FunctionIr) => FunctionResult) {
    this.#index = index;
    this.#importers = importers;
    this.#resultOf = resultOf;
  }

  /** Places that call a function, in its own file and in those that import it. */
  *of(fn: FunctionIr): Iterable<Caller> {
    const file = this.#index.fileOf(fn.id)?.ir.file;
    if (file === undefined) return;
    for (const name of [file, ...this.#importers.of(file)]) yield* this.#in(name).get(fn.id) ?? [];
  }

  /** Whether any code calls a function but itself, be it a method behind an interface, of whose file that code knows nothing. */
  isCalled(fn: FunctionIr): boolean {
    const known = this.#isCalled.get(fn.id);
    if (known !== undefined) return known;
    const isCalled = isByOther(fn, this.of(fn)) || (fn.class !== undefined && isByOther(fn, this.#byName(fn)));
    this.#isCalled.set(fn.id, isCalled);
    return isCalled;
  }

  *#byName(fn: FunctionIr): Iterable<Caller> {
    for (const name of this.#index.port.files()) {
      const file = this.#index.file(name);
      if (file && membersCalledIn(file.ir).has(fn.name)) yield* this.#in(name).get(fn.id) ?? [];
    }
  }

  #in(name: string): ReadonlyMap<FunctionId, readonly Caller[]> {
    const known = this.#byFile.get(name);
    if (known) return known;
    const callers = new Map<FunctionId, Caller[]>();
    for (const fn of this.#index.file(name)?.ir.functions ?? []) {
      for (const [callee, guards] of this.#resultOf(fn).entered) {
        const listed = callers.get(callee) ?? [];
        listed.push({ function: fn, guards });
        callers.set(callee, listed);
      }
    }
    this.#byFile.set(name, callers);
    return callers;
  }
}

function isByOther({ id }: FunctionIr, callers: Iterable<Caller>): boolean {
  for (const caller of callers) if (caller.function.id !== id) return true;
  return false;
}

const membersCalled = new WeakMap<FileIr, ReadonlySet<string>>();

/** Names of members that a file calls. */
function membersCalledIn(ir: FileIr): ReadonlySet<string> {
  const known = membersCalled.get(ir);
  if (known) return known;
  const names = new Set<string>();
  for (const { blocks } of ir.functions) {
    for (const { instructions } of blocks)
      for (const step of instructions) if (step.op === 'invoke' && 'name' in step.key) names.add(step.key.name);
  }
  membersCalled.set(ir, names);
  return names;
}
