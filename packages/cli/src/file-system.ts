import { readdirSync, statSync } from 'node:fs';
import type ts from 'typescript';
import { typescript } from './typescript.ts';

/** A member of a folder; links are not followed, so that no file is met twice. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** What a scan may do with files: read them. */
export interface FileSystem extends ts.ParseConfigHost {
  directoryExists(path: string): boolean;
  /** Size in bytes; undefined for what is no readable file. */
  sizeOf(file: string): number | undefined;
  /** Members of a folder, sorted by name; none where it cannot be read. */
  entriesOf(folder: string): readonly FolderEntry[];
}

/** The files of this machine. */
export const nodeFileSystem: FileSystem = {
  useCaseSensitiveFileNames: typescript.sys.useCaseSensitiveFileNames,
  fileExists: typescript.sys.fileExists,
  directoryExists: typescript.sys.directoryExists,
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
  entriesOf(folder) {
    try {
      return readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() || entry.isDirectory())
        .map((entry): FolderEntry => ({ name: entry.name, kind: entry.isFile() ? 'file' : 'folder' }))
        .sort((a, b) => compareText(a.name, b.name));
    } catch {
      return [];
    }
  },
};

/** Orders texts by their UTF-16 code units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
