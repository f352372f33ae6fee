import type { FileIr } from '@privet/flow';
import type { FileCondition } from '@privet/model';
import { isFileNamedBy } from '@privet/policy';
import type { Compiler } from '../compiler/compiler.ts';
import { directoryOf } from '../compiler/joined-paths.ts';
import { dependenciesIn, packageFolderOf } from '../compiler/workspace-manifests.ts';

type File = Pick<FileIr, 'file' | 'imports' | 'exports'>;

/** Tells whether the catalog means a file by what it says of files. Packages are asked for their manifests once. */
export function fileConditions(compiler: () => Compiler): (condition: FileCondition, file: File) => boolean {
  const folders = new Map<string, string | undefined>();
  const dependencies = new Map<string, ReadonlySet<string>>();

  /** The folder of the package that the files of a folder belong to; it ends in no slash. */
  function packageOf(folder: string): string | undefined {
    const { sys } = compiler().syntax;
    // A compiler in a browser has no system, whatever its types say.
    if (!folders.has(folder)) folders.set(folder, sys && packageFolderOf(sys, `${folder}/file`));
    return folders.get(folder);
  }

  /** What the package in a folder, and those above it, depend on. */
  function dependenciesOf(folder: string): ReadonlySet<string> {
    const known = dependencies.get(folder);
    if (known) return known;
    const above = packageOf(directoryOf(folder));
    const own = dependenciesIn(compiler().syntax.sys, folder);
    const made = new Set([...own, ...(above === undefined ? [] : dependenciesOf(above))]);
    dependencies.set(folder, made);
    return made;
  }

  return ({ files, imports, dependencies: needed }, { file, imports: imported, exports }) => {
    const folder = packageOf(directoryOf(file));
    const path = file.slice(folder === undefined ? 0 : folder.length).replace(/^\/+/, '');
    if (files && !files.some((glob) => isFileNamedBy(path, glob))) return false;
    const depended = needed && folder !== undefined ? dependenciesOf(folder) : new Set<string>();
    if (needed && !needed.some((name) => depended.has(name))) return false;
    const reExported = exports.flatMap((one) => (one.kind === 'local' ? [] : [one.specifier]));
    const specifiers = [...imported.map(({ specifier }) => specifier), ...reExported];
    return !imports || specifiers.some((specifier) => imports.some((wanted) => isImportOf(specifier, wanted)));
  };
}

/** Whether a specifier is the wanted one, one below that package, or begins like one that ends in a star. */
function isImportOf(specifier: string, wanted: string): boolean {
  if (wanted.endsWith('*')) return specifier.startsWith(wanted.slice(0, -1));
  return specifier === wanted || specifier.startsWith(`${wanted}/`);
}
