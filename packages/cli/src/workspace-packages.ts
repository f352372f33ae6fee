import { dirname, join } from 'node:path';
import type ts from 'typescript';
import { parse } from 'yaml';
import type { FileSystem } from './file-system.ts';
import { foldersUpwards, slashed } from './paths.ts';

/** Knows the packages of workspaces, although nothing is installed or built. */
export interface WorkspaceResolver {
  /** The source that an import of a package of the same workspace means. */
  sourceOf(specifier: string, from: string): ts.ResolvedModuleFull | undefined;
  /** Whether a file belongs to a workspace with packages. */
  hasPackagesAround(file: string): boolean;
}

interface WorkspacePackage {
  readonly folder: string;
  /** Entry points that its package.json names, relative to the folder. */
  readonly entries: readonly string[];
}

const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'] as const;

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

/** Resolves imports among the packages of npm, yarn and pnpm workspaces at or below a root. */
export function workspaceResolver(fileSystem: FileSystem, root: string): WorkspaceResolver {
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
    sourceOf(specifier, from) {
      const [, name, subpath = ''] = /^((?:@[^/]+\/)?[^./][^/]*)(?:\/(.+))?$/u.exec(specifier) ?? [];
      const found = name === undefined ? undefined : packagesAround(dirname(from)).get(name);
      const file = found && sourceOf(fileSystem, found, subpath);
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
      const entries = ['source', 'types', 'module', 'main', 'exports'].flatMap((key) => textsIn(manifest[key]));
      return [[name, { folder: dirname(file), entries }]];
    }),
  );
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

/** The first source that an entry point was built from, or that stands where sources usually stand. */
function sourceOf(
  fileSystem: FileSystem,
  { folder, entries }: WorkspacePackage,
  subpath: string,
): { readonly resolvedFileName: string; readonly extension: string } | undefined {
  const usual = subpath === '' ? ['src/index', 'index'] : [`src/${subpath}`, subpath];
  const named = subpath === '' ? entries.flatMap(stemsBehind) : [];
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
