import type ts from 'typescript';
import { type Barrels, barrelsIn } from './barrels.ts';
import type { Compiler } from './compiler.ts';
import { directoryOf, joined } from './joined-paths.ts';

/** What a file imports, as long as it is parsed as it was and there are no other files, and as names lead where they did. */
interface Imports {
  readonly source: ts.SourceFile;
  /** All modules that it names, and those that pass on what it takes of them. */
  readonly near: readonly string[];
  /** Modules of which it depends on all that they depend on: not on all that a module passes on of which it takes a name. */
  readonly far: readonly string[];
}

/** Modules that a file names: in imports and exports, `require`, `import()` and types. */
const SPECIFIER = /\b(?:from|import|require)\b\s*\(?\s*(['"`])([^'"`\n]+)\1/g;

/** How files were edited. */
export interface Change {
  /** Whether names may lead elsewhere than before. */
  readonly ofNames: boolean;
  /** Whether the types of others cannot depend on what was edited in a file. */
  readonly isHidden: (file: string) => boolean;
}

/** Which files of a project import which, brought up to date after each edit. */
export class ImportGraph {
  readonly #imports = new Map<string, Imports>();

  /**
   * These files and all that depend on them, near or far; on those of them that show others what they did before, only
   * what names something of theirs. `compiler` is that of the program as it is now; where names may lead elsewhere than
   * before, whatever imports a file of which a name is passed on may depend on it.
   */
  withImporters(compiler: Compiler, files: Iterable<string>, change: Change): ReadonlySet<string> {
    if (change.ofNames) this.#imports.clear();
    const near = this.#importersIn(compiler, 'near');
    const far = change.ofNames ? near : this.#importersIn(compiler, 'far');
    const changed = new Set(files);
    const found = new Set(changed);
    const hidden: string[] = [];
    const pending = [...found];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const importers = [...(far.get(next) ?? []), ...(changed.has(next) ? (near.get(next) ?? []) : [])];
      const reach = changed.has(next) && importers.length > 0 && change.isHidden(next) ? hidden : pending;
      for (const importer of importers) {
        if (found.has(importer)) continue;
        if (reach === pending) found.add(importer);
        reach.push(importer);
      }
    }
    return new Set([...found, ...hidden]);
  }

  #importersIn(compiler: Compiler, reach: 'near' | 'far'): ReadonlyMap<string, readonly string[]> {
    const barrels = barrelsIn(compiler);
    const importers = new Map<string, string[]>();
    for (const file of compiler.projectFiles()) {
      for (const target of this.#importsOf(compiler, barrels, file)?.[reach] ?? []) {
        const known = importers.get(target);
        if (known) known.push(file);
        else importers.set(target, [file]);
      }
    }
    return importers;
  }

  #importsOf(compiler: Compiler, barrels: Barrels, file: string): Imports | undefined {
    const source = compiler.sourceFile(file);
    if (source === undefined) return undefined;
    const known = this.#imports.get(file);
    if (known?.source === source) return known;
    const referenced = source.referencedFiles.map(({ fileName }) => joined(directoryOf(file), fileName));
    const [near, far] = [new Set(referenced), new Set(referenced)];
    const specifiers = [...source.text.matchAll(SPECIFIER)].map(([, , specifier = '']) => specifier);
    for (const specifier of new Set(specifiers)) {
      const target = compiler.resolveModule(file, specifier);
      if (target.kind !== 'file') continue;
      const times = specifiers.filter((one) => one === specifier).length;
      const passedOn = barrels.passedOn(source, specifier, times, target.file);
      for (const one of [target.file, ...(passedOn?.by ?? [])]) near.add(one);
      for (const one of passedOn?.from ?? [target.file, ...barrels.behind(target.file)]) far.add(one);
    }
    // What does nothing but pass names on stays what it is, whatever becomes of what it passes on.
    const isPassingOn = barrels.behind(file).length > 0;
    const made = { source, near: [...near], far: isPassingOn ? [] : [...far] };
    this.#imports.set(file, made);
    return made;
  }
}
