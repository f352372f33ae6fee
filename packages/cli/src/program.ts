import type ts from 'typescript';
import { namesOf, type FileSystem } from './file-system.ts';
import type { Project } from './projects.ts';
import { largestFile } from './source-files.ts';
import { workspaceResolver } from './workspace-packages.ts';
import { typescript } from './typescript.ts';

/** A program, and why some of its files are empty in it. */
export interface ReadProgram {
  readonly program: ts.Program;
  /** What was thrown by file, where the parser itself gave up. */
  readonly unreadable: ReadonlyMap<string, unknown>;
}

/** Makes the programs of a scan; only TypeScript's own libraries are kept from one to the next. */
export type ProgramMaker = (project: Project) => ReadProgram;

/** Makes programs that read files through a port, write nothing, and find packages of a workspace in their sources. */
export function programMaker(fileSystem: FileSystem, root: string, known?: ReadonlySet<string>): ProgramMaker {
  const libraries = new Map<string, ts.SourceFile | undefined>();
  const workspace = workspaceResolver(fileSystem, root, known);

  return ({ options, projectReferences, rootNames, files }) => {
    const host = typescript.createCompilerHost(options);
    const { getSourceFile } = host;
    const unreadable = new Map<string, unknown>();
    const resolutions = typescript.createModuleResolutionCache(root, (name) => name, options);
    host.getCurrentDirectory = () => root;
    host.fileExists = (file) => fileSystem.fileExists(file);
    host.readFile = (file) => fileSystem.readFile(file);
    host.directoryExists = (folder) => fileSystem.directoryExists(folder);
    host.realpath = (path) => fileSystem.realpath(path);
    host.getDirectories = (folder) => namesOf('folder', fileSystem.membersOf(folder));
    host.readDirectory = (...asked) => [...fileSystem.readDirectory(...asked)];
    // Programs ask for it although the type does not name it: references lead to sources, which need no build.
    Object.assign(host, { useSourceOfProjectReferenceRedirect: () => true });
    host.getSourceFile = (file, version, onError, shouldCreate) => {
      // An import may lead to a bundle that is not worth reading.
      if ((fileSystem.sizeOf(file) ?? 0) > largestFile && !isDeclaration(file)) {
        return typescript.createSourceFile(file, '', version);
      }
      const read = (): ts.SourceFile | undefined => {
        try {
          return getSourceFile(file, version, onError, shouldCreate);
        } catch (error) {
          // Code may nest deeper than the stack; the rest of the program is still worth reading.
          unreadable.set(file, error);
          return typescript.createSourceFile(file, '', version);
        }
      };
      if (!isLibrary(file)) return read();
      const key = `${file} ${JSON.stringify(version)}`;
      if (!libraries.has(key)) libraries.set(key, read());
      return libraries.get(key);
    };
    host.resolveModuleNameLiterals = (literals, from, redirected, ownOptions, source) =>
      literals.map((literal) => {
        const mode = typescript.getModeForUsageLocation(source, literal, ownOptions);
        const found = typescript.resolveModuleName(literal.text, from, ownOptions, host, resolutions, redirected, mode);
        const inWorkspace = workspace.meantBy(literal.text, from, () => found.resolvedModule?.resolvedFileName);
        return inWorkspace === undefined ? found : { resolvedModule: inWorkspace };
      });
    const allRoots = [...new Set([...rootNames, ...files])];
    return { program: typescript.createProgram({ rootNames: allRoots, options, projectReferences, host }), unreadable };
  };
}

function isLibrary(file: string): boolean {
  return /\/typescript\/lib\/lib\.[^/]*\.d\.ts$/u.test(file);
}

function isDeclaration(file: string): boolean {
  return /\.d\.[cm]?ts$/u.test(file);
}
