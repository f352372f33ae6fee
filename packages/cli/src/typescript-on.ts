import type ts from 'typescript';
import { namesOf, type FileSystem } from './file-system.ts';
import { typescript } from './typescript.ts';

/** The compiler as it is on a machine with these files: an analysis asks the compiler for files, too. */
export function typescriptOn(fileSystem: FileSystem): typeof ts {
  if (fileSystem.differsFromDisk === undefined) return typescript;
  const { fileExists, directoryExists, readFile, readDirectory, realpath, membersOf } = fileSystem;
  const system: ts.System = {
    ...typescript.sys,
    fileExists,
    directoryExists,
    realpath,
    readFile,
    readDirectory: (path, extensions, excludes, includes = [], depth) => [
      ...readDirectory(path, extensions, excludes, includes, depth),
    ],
    getDirectories: (path) => namesOf('folder', membersOf(path)),
  };
  return { ...typescript, sys: system };
}
