import { dirname } from 'node:path';
import {
  nativePrograms as nativeCompilerPrograms,
  type NativeFiles,
  type NativeModule,
  type NativeProgramRequest,
} from '@privet/engine';
import type ts from 'typescript';
import { namesOf, type FileSystem } from './file-system.ts';
import { slashed } from './paths.ts';
import type { Project } from './projects.ts';
import type { Programs } from './scanned-program.ts';
import { largestFile } from './source-files.ts';
import { typescriptOn } from './typescript-on.ts';
import { workspaceResolver } from './workspace-packages.ts';

/** Programs of the native compiler; of packages in `known` folders, declarations are read. Throws where it does not start. */
export function nativePrograms(
  fileSystem: FileSystem,
  root: string,
  module: NativeModule,
  known?: ReadonlySet<string>,
): Programs {
  const typescript = typescriptOn(fileSystem);
  /** Of the program that is open: how another was read must not show in it. */
  let unreadable = new Map<string, unknown>();
  const workspace = workspaceResolver(fileSystem, root, known);
  const isTooLarge = (file: string): boolean => (fileSystem.sizeOf(file) ?? 0) > largestFile;
  const native = nativeCompilerPrograms(typescript, module, {
    currentDirectory: slashed(root),
    files: filesOtherThanOnDisk(fileSystem),
    readText: (file) => fileSystem.readFile(file),
    parse(file, options, part) {
      // An import may lead to a bundle that is not worth reading.
      const isBundle = isTooLarge(file) && !/\.d\.[cm]?ts$/u.test(file);
      const text = part ?? (isBundle ? '' : fileSystem.readFile(file));
      if (text === undefined) return undefined;
      try {
        return parsed(file, text, options);
      } catch (error) {
        // Code may nest deeper than the stack; the rest of the program is still worth reading.
        unreadable.set(file, error);
        return parsed(file, '', options);
      }
    },
    hasSourcesAround: workspace.hasPackagesAround,
    meantBy: (specifier, from, found) => workspace.meantBy(specifier, from, found)?.resolvedFileName,
  });

  function parsed(file: string, text: string, options: ts.CompilerOptions): ts.SourceFile {
    const languageVersion = options.target ?? typescript.ScriptTarget.Latest;
    const impliedNodeFormat = typescript.getImpliedNodeFormatForFile(file, undefined, fileSystem, options);
    return typescript.createSourceFile(file, text, { languageVersion, impliedNodeFormat }, true);
  }

  return {
    processId: native.processId,
    of(project) {
      unreadable = new Map();
      const program = native.open(requestOf(project));
      return {
        compiler: program.compiler,
        unreadable,
        syntaxErrorOf: program.syntaxErrorOf,
        isWhole: program.isAlive,
        release: program.release,
      };
    },
    close: () => native.close(),
  };

  function requestOf({ config, options, projectReferences, rootNames, files }: Project): NativeProgramRequest {
    return {
      folder: config === undefined ? slashed(root) : slashed(dirname(config)),
      options,
      projectReferences,
      rootNames: [...new Set([...rootNames, ...files])],
    };
  }
}

/** What the native compiler, which reads the disk by itself, is told of files instead. */
function filesOtherThanOnDisk(fileSystem: FileSystem): NativeFiles | undefined {
  const { differsFromDisk: differs } = fileSystem;
  if (differs === undefined) return undefined;
  return {
    readFile: (file) => (differs(file) ? (fileSystem.readFile(file) ?? null) : undefined),
    fileExists: (file) => (differs(file) ? fileSystem.fileExists(file) : undefined),
    directoryExists: (folder) => (differs(folder) ? fileSystem.directoryExists(folder) : undefined),
    realpath: (path) => (differs(path) ? fileSystem.realpath(path) : undefined),
    getAccessibleEntries(folder) {
      if (!differs(folder)) return undefined;
      const members = fileSystem.membersOf(folder);
      return { files: namesOf('file', members), directories: namesOf('folder', members) };
    },
  };
}
