import type ts from 'typescript';
import type { Compiler } from './compiler.ts';
import { directoryOf, joined } from './joined-paths.ts';

/** What a file imports, as long as it is parsed as it was and there are no other files. */
interface Imports {
  readonly source: ts.SourceFile;
  readonly targets: readonly string[];
}

/** Modules that a file names: in imports and exports, `require`, `import()` and types. */
const SPECIFIER = /\b(?:from|import|require)\b\s*\(?\s*(['"`])([^'"`\n]+)\1/g;

/** Which files of a project import which, brought up to date after each edit. */
export class ImportGraph {
  readonly #imports = new Map<string, Imports>();

  /** These files and all that import them, near or far. `compiler` is that of the program as it is now. */
  withImporters(compiler: Compiler, files: Iterable<string>): ReadonlySet<string> {
    const importers = this.#importersIn(compiler);
    const found = new Set(files);
    const pending = [...found];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      for (const importer of importers.get(next) ?? []) {
        if (found.has(importer)) continue;
        found.add(importer);
        pending.push(importer);
      }
    }
    return found;
  }

  #importersIn(compiler: Compiler): ReadonlyMap<string, readonly string[]> {
    const importers = new Map<string, string[]>();
    for (const file of compiler.projectFiles()) {
      for (const target of this.#targetsOf(compiler, file)) {
        const known = importers.get(target);
        if (known) known.push(file);
        else importers.set(target, [file]);
      }
    }
    return importers;
  }

  #targetsOf(compiler: Compiler, file: string): readonly string[] {
    const source = compiler.sourceFile(file);
    if (source === undefined) return [];
    const known = this.#imports.get(file);
    if (known?.source === source) return known.targets;
    const targets = new Set(source.referencedFiles.map(({ fileName }) => joined(directoryOf(file), fileName)));
    for (const [, , specifier = ''] of source.text.matchAll(SPECIFIER)) {
      const target = compiler.resolveModule(file, specifier);
      if (target.kind === 'file') targets.add(target.file);
    }
    const made = { source, targets: [...targets] };
    this.#imports.set(file, made);
    return made.targets;
  }
}
