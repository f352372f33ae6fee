import type ts from 'typescript';
import { isOwnSource } from './declaring-package.ts';

/**
 * The project's files that an edit has changed, by the identity of what was parsed; undefined if the programs differ in
 * more than the texts of some modules of the project, so that any answer may be another one.
 */
export function changedFiles(
  typescript: typeof ts,
  before: ts.Program,
  after: ts.Program,
): readonly string[] | undefined {
  const sources = after.getSourceFiles();
  const isSame = before.getSourceFiles().length === sources.length && haveSameOptions(before, after);
  if (!isSame) return undefined;
  const changed: string[] = [];
  for (const source of sources) {
    const old = before.getSourceFile(source.fileName);
    if (old === source) continue;
    if (old === undefined || !isOwnSource(source.fileName)) return undefined;
    if ([old, source].some((one) => !typescript.isExternalModule(one) || DECLARES_FOR_ALL.test(one.text)))
      return undefined;
    changed.push(source.fileName);
  }
  return changed;
}

/** What a module says of other modules, or of all. */
const DECLARES_FOR_ALL = /\bdeclare\s+(?:global|module|namespace)\b/;

function haveSameOptions(before: ts.Program, after: ts.Program): boolean {
  const [one, other] = [before.getCompilerOptions(), after.getCompilerOptions()];
  return one === other || optionsText(one) === optionsText(other);
}

/** Options without the syntax tree of the file that gave them. */
function optionsText({ configFile: _tree, ...options }: ts.CompilerOptions): string {
  return JSON.stringify(options);
}
