import { readdirSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type ts from 'typescript';
import { typescript } from './typescript.ts';

/** A member of a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** What a scan may do with files: read them. */
export interface FileSystem extends ts.ParseConfigHost {
  directoryExists(path: string): boolean;
  /** Where a path leads through links. */
  realpath(path: string): string;
  /** Files below a folder that patterns of a tsconfig name; with any extension where none is asked for. */
  readDirectory(
    folder: string,
    extensions: readonly string[] | undefined,
    excludes: readonly string[] | undefined,
    includes: readonly string[],
    depth?: number,
  ): readonly string[];
  /** Size in bytes; undefined for what is no readable file. */
  sizeOf(file: string): number | undefined;
  /** Members of a folder, sorted by name, without links, so that no file is met twice; none where it cannot be read. */
  entriesOf(folder: string): readonly FolderEntry[];
  /** Members of a folder, sorted by name, links by what they lead to; none where it cannot be read. */
  membersOf(folder: string): readonly FolderEntry[];
  /** Files below a folder that globs name, of which those with `!` take away; none of installed packages. */
  filesNamed(folder: string, globs: readonly string[]): readonly string[];
  /**
   * Whether this machine's disk may say something else of a path: who reads the disk by itself asks here first. Absent
   * where the disk is all there is.
   */
  readonly differsFromDisk?: (path: string) => boolean;
}

/** The files of this machine. */
export const nodeFileSystem: FileSystem = {
  useCaseSensitiveFileNames: typescript.sys.useCaseSensitiveFileNames,
  fileExists: typescript.sys.fileExists,
  directoryExists: typescript.sys.directoryExists,
  realpath: (path) => typescript.sys.realpath?.(path) ?? path,
  readDirectory: typescript.sys.readDirectory,
  readFile(file) {
    try {
      return typescript.sys.readFile(file);
    } catch {
      return undefined;
    }
  },
  sizeOf(file) {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats?.isFile() ? stats.size : undefined;
  },
  entriesOf: (folder) => membersIn(folder, () => undefined),
  membersOf: (folder) => membersIn(folder, (link) => statSync(link, { throwIfNoEntry: false })),
  filesNamed: (folder, globs) =>
    globSync(globs, { cwd: folder, ignore: ['**/node_modules/**'], absolute: true }).sort(),
};

function membersIn(folder: string, followed: (link: string) => Stats | undefined): readonly FolderEntry[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .flatMap((entry): FolderEntry[] => {
        const { name } = entry;
        const it = entry.isSymbolicLink() ? followed(join(folder, name)) : entry;
        return it?.isFile() ? [{ name, kind: 'file' }] : it?.isDirectory() ? [{ name, kind: 'folder' }] : [];
      })
      .sort((a, b) => compareText(a.name, b.name));
  } catch {
    return [];
  }
}

/** The names of members of a kind. */
export function namesOf(kind: FolderEntry['kind'], members: readonly FolderEntry[]): string[] {
  return members.flatMap((member) => (member.kind === kind ? [member.name] : []));
}

/** Orders texts by their UTF-16 code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
