import { dirname, join } from 'node:path';
import type ts from 'typescript';
import { parse } from 'yaml';
import type { FileSystem } from './file-system.ts';
import { foldersUpwards, slashed } from './paths.ts';

/** Knows the packages of workspaces, although nothing is installed or built. */
export interface WorkspaceResolver {
  /**
   * The file that an import of a package of the same workspace means, where that is another than it leads to by itself:
   * the source instead of nothing, or of what was built from it; of packages that are known, the declarations.
   */
  meantBy(specifier: string, from: string, found: () => string | undefined): ts.ResolvedModuleFull | undefined;
  /** Whether a file belongs to a workspace with packages. */
  hasPackagesAround(file: string): boolean;
}

interface WorkspacePackage {
  /** Absolute, with forward slashes. */
  readonly folder: string;
  readonly manifest: Manifest;
}

type Manifest = Readonly<Record<string, unknown>>;

interface FoundFile {
  readonly resolvedFileName: string;
  readonly extension: string;
}

const sourceExtensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'] as const;
const builtExtensions = ['.d.ts', '.d.mts', '.d.cts'] as const;

/** Absolute paths of the folders of packages whose sources are not read, since summaries tell what they do. */
type KnownFolders = ReadonlySet<string>;

function isDeclaration(file: string): boolean {
  return /\.d\.[cm]?ts$/u.test(file);
}

/** Whether a file is JavaScript of an installed package. */
function isUntyped(file: string): boolean {
  return file.includes('/node_modules/') && /\.[cm]?jsx?$/u.test(file);
}

/** A workspace around a folder: its own folder, and those of its packages. */
export interface Workspace {
  readonly folder: string;
  readonly packages: readonly string[];
}

/** The workspace of npm, yarn or pnpm that a folder lies in. */
export function workspaceAround(fileSystem: FileSystem, folder: string): Workspace | undefined {
  const around = foldersUpwards(folder).find((above) => globsOf(fileSystem, above).length > 0);
  if (around === undefined) return undefined;
  return { folder: around, packages: manifestFilesOf(fileSystem, around).map((file) => slashed(dirname(file))) };
}

/** The sources of a package that its imports mean, by what follows its name in them. */
export function entriesOf(fileSystem: FileSystem, folder: string): Readonly<Record<string, string>> {
  const manifest = objectIn(fileSystem.readFile(join(folder, 'package.json')), JSON.parse);
  const { exports } = manifest;
  const subpaths = isObject(exports) ? Object.keys(exports).filter((key) => /^\.\/[^*]+$/u.test(key)) : [];
  return Object.fromEntries(
    ['', ...subpaths.map((path) => path.slice(2))].flatMap((subpath) => {
      const source = fileOf(fileSystem, { folder, manifest }, subpath, sourceExtensions);
      return source ? [[subpath, source.resolvedFileName]] : [];
    }),
  );
}

/** Resolves imports among the packages of npm, yarn and pnpm workspaces at or below a root. */
export function workspaceResolver(
  fileSystem: FileSystem,
  root: string,
  known: KnownFolders = new Set(),
): WorkspaceResolver {
  const workspaces = new Map<string, ReadonlyMap<string, WorkspacePackage>>();

  function packagesAround(folder: string): ReadonlyMap<string, WorkspacePackage> {
    const known = workspaces.get(folder);
    if (known) return known;
    const around = foldersUpwards(folder, root).find((above) => globsOf(fileSystem, above).length > 0);
    const packages = around === undefined ? new Map<string, WorkspacePackage>() : packagesOf(fileSystem, around);
    workspaces.set(folder, packages);
    return packages;
  }

  return {
    meantBy(specifier, from, found) {
      const [, name, subpath = ''] = /^((?:@[^/]+\/)?[^./][^/]*)(?:\/(.+))?$/u.exec(specifier) ?? [];
      const meant = name === undefined ? undefined : packagesAround(dirname(from)).get(name);
      if (meant === undefined) return undefined;
      const installed = found();
      // An installed copy without types tells nothing of what it does: neither compiler reads it.
      const led = installed !== undefined && isUntyped(installed) ? undefined : installed;
      const isKnown = known.has(meant.folder);
      if (led?.includes('/node_modules/') || (led !== undefined && isKnown === isDeclaration(led))) return undefined;
      const behind = (extensions: readonly string[]): FoundFile | undefined =>
        fileOf(fileSystem, meant, subpath, extensions);
      const wanted = isKnown ? behind(builtExtensions) : behind(sourceExtensions);
      const other = led === undefined ? behind(isKnown ? sourceExtensions : builtExtensions) : undefined;
      const file = wanted ?? other;
      return file && { ...file, isExternalLibraryImport: false };
    },
    hasPackagesAround: (file) => packagesAround(dirname(file)).size > 0,
  };
}

function packagesOf(fileSystem: FileSystem, workspace: string): ReadonlyMap<string, WorkspacePackage> {
  return new Map(
    manifestFilesOf(fileSystem, workspace).flatMap((file): [string, WorkspacePackage][] => {
      const manifest = objectIn(fileSystem.readFile(file), JSON.parse);
      const name = manifest['name'];
      if (typeof name !== 'string') return [];
      return [[name, { folder: slashed(dirname(file)), manifest }]];
    }),
  );
}

/** Entry points that a package.json names for a subpath, relative to its folder; for none all that it names. */
function entriesIn({ exports, ...manifest }: Manifest, subpath: string): readonly string[] {
  if (subpath !== '') return isObject(exports) ? textsIn(exports[`./${subpath}`]) : [];
  return [...['source', 'types', 'module', 'main'].map((key) => manifest[key]), exports].flatMap(textsIn);
}

function manifestFilesOf(fileSystem: FileSystem, workspace: string): readonly string[] {
  const globs = globsOf(fileSystem, workspace).map((glob) => `${glob.replace(/\/$/u, '')}/package.json`);
  return fileSystem.filesNamed(workspace, globs);
}

function globsOf(fileSystem: FileSystem, folder: string): readonly string[] {
  const manifest = objectIn(fileSystem.readFile(join(folder, 'package.json')), JSON.parse);
  const pnpm = objectIn(fileSystem.readFile(join(folder, 'pnpm-workspace.yaml')), (text) => parse(text) as unknown);
  const { workspaces } = manifest;
  const listed = isObject(workspaces) ? workspaces['packages'] : workspaces;
  return [...textsIn(listed), ...textsIn(pnpm['packages'])];
}

/** The first file behind an entry point: the source that it was built from, what stands where sources usually stand, or what was built. */
function fileOf(
  fileSystem: FileSystem,
  { folder, manifest }: WorkspacePackage,
  subpath: string,
  extensions: readonly string[],
): FoundFile | undefined {
  const usual = subpath === '' ? ['src/index', 'index'] : [`src/${subpath}`, subpath];
  const named = entriesIn(manifest, subpath).flatMap(stemsBehind);
  for (const stem of [...named, ...usual, ...usual.map((path) => `${path}/index`)]) {
    for (const extension of extensions) {
      const resolvedFileName = slashed(join(folder, stem + extension));
      if (fileSystem.fileExists(resolvedFileName)) return { resolvedFileName, extension };
    }
  }
  return undefined;
}

function stemsBehind(entry: string): readonly string[] {
  const stem = entry.replace(/(?:\.d)?\.[cm]?[jt]sx?$/u, '');
  return [stem, stem.replace(/^(?:\.\/)?(?:dist|build|lib|out)\/(?:(?:esm|cjs|types|src)\/)?/u, 'src/')];
}

/** Texts anywhere in a value of package.json: a string, a list, conditions of `exports`. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

function objectIn(text: string | undefined, read: (text: string) => unknown): Readonly<Record<string, unknown>> {
  try {
    const value = text === undefined ? undefined : read(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
