import type { FileIr } from './ir.ts';
import type { ProgramPort } from './program.ts';

/** Which files of the program import which. Asks every file for its imports, once. */
export class Importers {
  readonly #port: ProgramPort;
  #importers: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(port: ProgramPort) {
    this.#port = port;
  }

  /** Files that may name what a file exports: they import it, or something that passes it on. */
  of(file: string): ReadonlySet<string> {
    this.#importers ??= importersIn(this.#port);
    const found = new Set<string>();
    const pending = [file];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      for (const importer of this.#importers.get(next) ?? []) {
        if (importer === file || found.has(importer)) continue;
        found.add(importer);
        if (passesOn(this.#port.fileIr(importer))) pending.push(importer);
      }
    }
    return found;
  }
}

function importersIn(port: ProgramPort): ReadonlyMap<string, ReadonlySet<string>> {
  const importers = new Map<string, Set<string>>();
  for (const file of port.files()) {
    for (const specifier of specifiersOf(port.fileIr(file))) {
      const target = port.resolveModule(file, specifier);
      if (target.kind === 'unknown' || target.file === undefined) continue;
      const known = importers.get(target.file) ?? new Set();
      known.add(file);
      importers.set(target.file, known);
    }
  }
  return importers;
}

function specifiersOf(ir: FileIr | undefined): ReadonlySet<string> {
  const exported = (ir?.exports ?? []).flatMap((one) => (one.kind === 'local' ? [] : [one.specifier]));
  return new Set([...(ir?.imports ?? []).map(({ specifier }) => specifier), ...exported]);
}

/** Whether a file re-exports, be it what it imported by name. */
function passesOn(ir: FileIr | undefined): boolean {
  const imported = new Set((ir?.imports ?? []).map(({ variable }) => variable));
  return (ir?.exports ?? []).some((one) => one.kind !== 'local' || imported.has(one.variable));
}
