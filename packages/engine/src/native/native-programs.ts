import type { Range } from '@privet/model';
import type ts from 'typescript';

import type { Compiler } from '../compiler/compiler.ts';
import { isOwnSource, packageOfPath } from '../compiler/declaring-package.ts';
import { programCompiler } from '../compiler/program-compiler.ts';
import type { ProgramReader } from '../compiler/program-reader.ts';
import type { NativeApi, NativeFiles, NativeModule, NativeNode, NativeProject } from './native-api.ts';
import { nativeChecker } from './native-checker.ts';
import { nativeConfigOf, type NativeProgramRequest } from './native-config.ts';
import { nodeBridge } from './node-bridge.ts';
import { blankedBut, partsAround } from './partial-file.ts';

/** How the files of native programs are read in this process. */
export interface NativeHost {
  readonly currentDirectory: string;
  /** Files that are other than on the disk; asking costs, so that they are absent where there are none. */
  readonly files?: NativeFiles | undefined;
  readonly readText: (file: string) => string | undefined;
  /** Parses a file with parents set, or a text as if it stood in the file; undefined where there is none. */
  readonly parse: (file: string, options: ts.CompilerOptions, text?: string) => ts.SourceFile | undefined;
  /** Whether imports of a file may mean packages of its workspace. */
  readonly hasSourcesAround: (file: string) => boolean;
  /** The file that such an import means, where that is another than it leads to by itself. */
  readonly meantBy: (specifier: string, from: string, found: () => string | undefined) => string | undefined;
}

/** A program of the native compiler. */
export interface NativeProgram {
  readonly compiler: Compiler;
  /** The first syntax error of a file. */
  syntaxErrorOf(file: string): { readonly start: number; readonly message: string } | undefined;
  /** Whether the native compiler still answers: of one that ended, answers are missing. */
  isAlive(): boolean;
  /** Frees what the native compiler keeps of the program. */
  release(): void;
}

/** A running native compiler. */
export interface NativePrograms {
  /** Id of the process that it runs in, where that is known. */
  readonly processId: number | undefined;
  /** Throws where the native compiler cannot make the program. */
  open(request: NativeProgramRequest): NativeProgram;
  close(): void;
}

/**
 * Starts the native compiler. Files are parsed by `typescript` where their syntax is wanted; the native compiler finds
 * them, resolves imports and answers questions about symbols and types.
 */
export function nativePrograms(typescript: typeof ts, module: NativeModule, host: NativeHost): NativePrograms {
  // The tsconfig of a program stands in memory, beside the one that it was made from.
  const configs = new Map<string, string>();
  const api = new module.API({
    cwd: host.currentDirectory,
    fs: { ...host.files, readFile: (file) => configs.get(file) ?? host.files?.readFile(file) },
  });
  const processId = memberOf(childOf(api), 'pid');
  return {
    processId: typeof processId === 'number' ? processId : undefined,
    open(request) {
      const opened = openProject(request, new Map());
      const sources = unresolvedSources(opened.project, host);
      if (sources.size === 0) return programOf(typescript, module, host, request.options, opened);
      opened.release();
      return programOf(typescript, module, host, request.options, openProject(request, sources));
    },
    close: () => endQuietly(api),
  };

  function openProject(request: NativeProgramRequest, sources: ReadonlyMap<string, string>): OpenProject {
    const config = `${request.folder}/tsconfig.privet-${configs.size}.json`;
    configs.set(config, nativeConfigOf(typescript, request, sources));
    const snapshot = api.updateSnapshot({ openProjects: [config] });
    const project = snapshot.getProject(config);
    if (project === undefined) throw new Error('it made no program');
    return {
      project,
      release() {
        snapshot.dispose();
        api.updateSnapshot({ closeProjects: [config] }).dispose();
        api.clearSourceFileCache();
      },
    };
  }
}

/** Told to end, the native compiler may say on standard error that it was; killed, it says nothing. */
function endQuietly(api: NativeApi): void {
  const child = childOf(api);
  const kill = memberOf(child, 'kill');
  if (typeof kill === 'function') Reflect.apply(kill, child, ['SIGKILL']);
  api.close();
}

/** The process that it runs in, which its API does not show. */
function childOf(api: NativeApi): unknown {
  return memberOf(memberOf(memberOf(api, 'client'), 'channel'), 'child');
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

interface OpenProject {
  readonly project: NativeProject;
  readonly release: () => void;
}

/** Files of packages of the workspace that imports of the project mean, and do not lead to without being told. */
function unresolvedSources({ program, checker }: NativeProject, host: NativeHost): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const file of program.getSourceFileNames().filter((name) => isOwnSource(name) && host.hasSourcesAround(name))) {
    for (const specifier of program.getSourceFile(file)?.imports ?? []) {
      if (specifier.text === undefined || sources.has(specifier.text)) continue;
      const found = (): string | undefined => checker.getSymbolAtLocation(specifier)?.declarations[0]?.path;
      const meant = host.meantBy(specifier.text, file, found);
      if (meant !== undefined) sources.set(specifier.text, meant);
    }
  }
  return sources;
}

function programOf(
  typescript: typeof ts,
  module: NativeModule,
  host: NativeHost,
  options: ts.CompilerOptions,
  { project, release }: OpenProject,
): NativeProgram {
  const { program } = project;
  const names = program.getSourceFileNames();
  const files = new Set(names);
  const parsed = new Map<string, ts.SourceFile | undefined>();
  const sourceFile = (file: string): ts.SourceFile | undefined => {
    if (!parsed.has(file)) parsed.set(file, files.has(file) ? host.parse(file, options) : undefined);
    return parsed.get(file);
  };
  const textOf = (file: string): string | undefined =>
    parsed.get(file)?.text ?? (files.has(file) ? host.readText(file) : undefined);
  const isModuleBlock = ({ kind }: NativeNode): boolean => kind === module.SyntaxKind['ModuleBlock'];
  const partial = new Map<string, ts.SourceFile | undefined>();
  /** Declarations of packages are long, and little of them is asked about. */
  const sourceFileAround = (file: string, range: Range): ts.SourceFile | undefined => {
    const native = packageOfPath(file) === '' || parsed.has(file) ? undefined : program.getSourceFile(file);
    const parts = native ? partsAround(native, range, isModuleBlock) : [];
    if (native === undefined || parts.length === 0) return sourceFile(file);
    const key = `${file} ${parts.map(({ start }) => start).join()}`;
    if (!partial.has(key)) partial.set(key, host.parse(file, options, blankedBut(native.text, parts)));
    return partial.get(key);
  };
  const libraries = new Map<string, boolean>();
  const isLibrary = (file: string): boolean => {
    const answer = libraries.get(file) ?? program.getSourceFileMetadata(file)?.isDefaultLibrary ?? false;
    libraries.set(file, answer);
    return answer;
  };
  const reader: ProgramReader = {
    checker: nativeChecker(typescript, project.checker, nodeBridge(typescript, module, project, sourceFile)),
    options,
    currentDirectory: host.currentDirectory,
    fileNames: () => names,
    has: (file) => files.has(file),
    sourceFile,
    sourceFileAround,
    textOf,
    textsWith: (pattern) => names.flatMap((file) => textOf(file) ?? []).filter((text) => pattern.test(text)),
    ambientModules: () => names.filter(declaresModules).flatMap((file) => modulesDeclaredIn(textOf(file) ?? '')),
    isDefaultLibrary: ({ fileName }) => isLibrary(fileName),
  };
  return {
    compiler: programCompiler(typescript, reader),
    syntaxErrorOf(file) {
      const [first] = program.getSyntacticDiagnostics(file);
      return first && { start: first.pos, message: first.text };
    },
    isAlive() {
      try {
        return program.getSourceFileNames().length === names.length;
      } catch {
        return false;
      }
    },
    release,
  };
}

/** Whether modules that a file declares give their packages to declarations: those of Node.js, and the project's own. */
function declaresModules(file: string): boolean {
  const name = packageOfPath(file);
  return name === 'node' || (name === '' && !isOwnSource(file));
}

function modulesDeclaredIn(text: string): readonly string[] {
  return [...text.matchAll(/\bdeclare\s+module\s+(['"])(.+?)\1/g)].flatMap(([, , name]) => name ?? []);
}
