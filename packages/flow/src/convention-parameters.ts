import type { Activation } from './activation.ts';
import type { Convention } from './api.ts';
import type { Conventions } from './conventions.ts';
import type { FunctionId, FunctionIr, Temp } from './ir.ts';
import type { FileIndex } from './program.ts';
import { ofCallable, type Value } from './value.ts';

type Found = ReadonlyMap<FunctionId, Convention>;

const found = new WeakMap<Conventions, WeakMap<FileIndex, Found>>();

/** The catalog instance that a framework hands to a parameter of a function which it finds by itself. */
export function instanceByConvention({ around, file, fn }: Activation, parameter: number): Value | undefined {
  const { owner, model } = foundIn(around.conventions, file).get(fn.id) ?? {};
  const key = model?.parameters?.[parameter];
  const api = owner === undefined || key === undefined ? undefined : around.apis.ofInstance(owner, key);
  return api && ofCallable({ kind: 'api', api });
}

function foundIn(conventions: Conventions, file: FileIndex): Found {
  const byFile = found.get(conventions) ?? new WeakMap<FileIndex, Found>();
  found.set(conventions, byFile);
  const known = byFile.get(file) ?? functionsFound(conventions, file);
  byFile.set(file, known);
  return known;
}

/** Functions that a file exports, or that are members of what it exports, by what finds them with parameters. */
function functionsFound(conventions: Conventions, file: FileIndex): Found {
  const functions = new Map<FunctionId, Convention>();
  for (const exported of file.ir.exports) {
    const convention = exported.kind === 'local' ? conventions.ofExport(file.ir, exported.name) : undefined;
    if (exported.kind !== 'local' || convention?.model.parameters === undefined) continue;
    for (const { function: at, value } of file.writes.get(exported.variable) ?? [])
      for (const id of closuresOf(file, at, value, convention.model.members === true)) functions.set(id, convention);
  }
  return functions;
}

/** The function that an expression makes, or those that are members of the object that it makes. */
function closuresOf(file: FileIndex, at: FunctionIr, value: Temp, ofMembers: boolean): readonly FunctionId[] {
  const made = file.definitionOf(at, value);
  if (made?.op === 'assert') return closuresOf(file, at, made.value, ofMembers);
  if (!ofMembers) return made?.op === 'closure' ? [made.function] : [];
  return file.puttingInto(at, value).flatMap((step) => {
    return step.op === 'store' ? closuresOf(file, at, step.value, false) : [];
  });
}
