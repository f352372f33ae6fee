import { basename, dirname, join } from 'node:path';
import type { FileSystem } from '../file-system.ts';
import { foldersUpwards } from '../paths.ts';

/** A name to propose for the controller, and what it is taken from. */
export interface ControllerProposal {
  readonly name: string;
  readonly from: string;
}

/** What Privet reads of a package.json; whatever else it holds, and whatever is wrong with it, is another's concern. */
export interface Manifest {
  readonly name?: string;
  readonly author?: string;
  readonly isModule: boolean;
  /** Names of packages that it depends on, for development too. */
  readonly dependencies: readonly string[];
}

/** The package.json of a folder. */
export function manifestIn(files: FileSystem, folder: string): Manifest | undefined {
  const text = files.readFile(join(folder, 'package.json'));
  if (text === undefined) return undefined;
  const manifest = objectIn(text);
  const author = nameOf(manifest['author']);
  const name = nameOf(manifest['name']);
  return {
    ...(name !== undefined && { name }),
    ...(author !== undefined && { author }),
    isModule: manifest['type'] === 'module',
    dependencies: ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].flatMap((key) =>
      isObject(manifest[key]) ? Object.keys(manifest[key]) : [],
    ),
  };
}

/** The packages of a folder and of those above it, up to the root of the repository. */
export function dependenciesAbove(files: FileSystem, folder: string, root: string): readonly string[] {
  return foldersUpwards(folder, root).flatMap((above) => manifestIn(files, above)?.dependencies ?? []);
}

/** The packages that the code of some files may use: those of each package.json beside or above them in a folder. */
export function dependenciesOf(files: FileSystem, folder: string, sources: readonly string[]): readonly string[] {
  const folders = new Set(sources.flatMap((file) => foldersUpwards(dirname(file), folder)));
  return [...folders].flatMap((above) => manifestIn(files, above)?.dependencies ?? []);
}

/** Who may be the controller of the data that the code of a folder processes. */
export function controllerProposal(files: FileSystem, folder: string): ControllerProposal {
  const { author, name } = manifestIn(files, folder) ?? {};
  if (author !== undefined) return { name: author, from: 'the author in package.json' };
  if (name !== undefined) return { name, from: 'the name in package.json' };
  return { name: basename(folder) || 'Unknown', from: 'the name of the folder' };
}

/** A name as npm writes it: a text, or a person, with addresses behind the name. */
function nameOf(value: unknown): string | undefined {
  const written = isObject(value) ? value['name'] : value;
  const name = typeof written === 'string' ? written.replace(/\s*[<(].*$/su, '').trim() : '';
  return name === '' ? undefined : name;
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
