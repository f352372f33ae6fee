import type ts from 'typescript';

import type { ModuleTarget } from './compiler.ts';
import { isOwnSource, packageOfPath } from './declaring-package.ts';
import { nodeAt } from './node-at.ts';
import { directoryOf, joined } from './joined-paths.ts';
import { isNodeBuiltin } from './node-builtins.ts';
import type { ProgramReader } from './program-reader.ts';
import { type WorkspacePackage, workspacePackages } from './workspace-packages.ts';

const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.json'];
const INDEX_FILES = EXTENSIONS.map((extension) => `/index${extension}`);
/** Source extensions that stand behind an emitted one. */
const EMITTED_FROM: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.jsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};
const BUILD_DIRECTORY = /\/(?:dist|lib|build|out|esm|cjs)\/(?:(?:esm|cjs|types|src)\/)?/;
const UNKNOWN: ModuleTarget = { kind: 'unknown' };

/** Resolves import specifiers of a program; every answer is remembered. */
export function moduleResolver(
  typescript: typeof ts,
  program: ProgramReader,
): (from: string, specifier: string) => ModuleTarget {
  const answers = new Map<string, ModuleTarget>();
  const written = writtenSpecifiers(typescript);
  let host: ts.ModuleResolutionHost | undefined;
  let workspace: ReadonlyMap<string, WorkspacePackage> | undefined;
  const { checker, options, currentDirectory } = program;
  const cache = typescript.createModuleResolutionCache(currentDirectory, (name) => name, options);

  return (from, specifier) => {
    const key = `${directoryOf(from)}\n${specifier}\n${program.sourceFile(from)?.impliedNodeFormat ?? ''}`;
    const known = answers.get(key);
    if (known) return known;
    const answer = resolve(from, specifier);
    answers.set(key, answer);
    return answer;
  };

  function resolve(from: string, specifier: string): ModuleTarget {
    if (specifier === '') return UNKNOWN;
    if (isNodeBuiltin(specifier)) return builtin(specifier);
    const relative = /^\.{0,2}(?:\/|$)/.test(specifier);
    const source = relative ? projectSource(joined(directoryOf(from), specifier)) : undefined;
    if (source !== undefined) return { kind: 'file', file: source };
    const resolved = resolvedFile(from, specifier);
    if (resolved !== undefined && packageOfPath(resolved) === '') {
      const file = sourceBehind(resolved);
      if (file !== undefined) return { kind: 'file', file };
    }
    if (relative) return UNKNOWN;
    const target = packageTarget(specifier);
    const file = resolved === undefined && target.kind === 'package' ? workspaceSource(target) : undefined;
    return file === undefined ? target : { kind: 'file', file };
  }

  /** The source of a package of the same workspace that is not installed or not built. */
  function workspaceSource({
    package: name,
    subpath,
  }: {
    readonly package: string;
    readonly subpath: string;
  }): string | undefined {
    workspace ??= workspacePackages(
      typescript.sys,
      program.fileNames().filter((file) => isOwnSource(file)),
    );
    const found = workspace.get(name);
    if (!found) return undefined;
    const inside = subpath === '' ? [...found.entries, 'src/index', 'index'] : [subpath, `src/${subpath}`];
    return inside.map((path) => sourceBehind(joined(found.directory, path))).find((file) => file !== undefined);
  }

  /** Most imports were resolved when the program was made; asking again costs some twenty times as much. */
  function resolvedFile(from: string, specifier: string): string | undefined {
    const source = program.sourceFile(from);
    const node = source && (written(source).get(specifier) ?? importCall(typescript, source, specifier));
    if (node === undefined) return resolvedAnew(from, specifier);
    return checker.getSymbolAtLocation(node)?.declarations?.find(typescript.isSourceFile)?.fileName;
  }

  function resolvedAnew(from: string, specifier: string): string | undefined {
    const mode = program.sourceFile(from)?.impliedNodeFormat;
    try {
      const { resolvedModule } = typescript.resolveModuleName(
        specifier,
        from,
        options,
        (host ??= resolutionHost(typescript, program)),
        cache,
        undefined,
        mode,
      );
      return resolvedModule?.resolvedFileName;
    } catch {
      return undefined; // Options that this compiler refuses: the specifier itself decides.
    }
  }

  /** The file of the project that an import path means, whatever extension it writes or leaves out. */
  function projectSource(path: string): string | undefined {
    const written = /\.[cm]?jsx?$/.exec(path)?.[0] ?? '';
    const stem = path.slice(0, path.length - written.length);
    const candidates = [
      ...(EMITTED_FROM[written] ?? []).map((extension) => stem + extension),
      path,
      ...EXTENSIONS.map((extension) => path + extension),
      ...INDEX_FILES.map((index) => path + index),
    ];
    return candidates.find((candidate) => isProjectSource(candidate));
  }

  /** A resolved file, or the source that a declaration file of a workspace package was built from. */
  function sourceBehind(file: string): string | undefined {
    if (isProjectSource(file)) return file;
    const stem = file.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '');
    return (
      projectSource(stem) ??
      projectSource(stem.replace(BUILD_DIRECTORY, '/src/')) ??
      projectSource(stem.replace(BUILD_DIRECTORY, '/'))
    );
  }

  function isProjectSource(file: string): boolean {
    return isOwnSource(file) && program.has(file);
  }
}

/** Finds the specifiers of a file's import and export declarations, by their text. */
function writtenSpecifiers(typescript: typeof ts): (file: ts.SourceFile) => ReadonlyMap<string, ts.StringLiteral> {
  const byFile = new WeakMap<ts.SourceFile, ReadonlyMap<string, ts.StringLiteral>>();
  return (file) => {
    const known = byFile.get(file);
    if (known) return known;
    const found = new Map<string, ts.StringLiteral>();
    for (const statement of file.statements) {
      if (!typescript.isImportDeclaration(statement) && !typescript.isExportDeclaration(statement)) continue;
      const { moduleSpecifier } = statement;
      if (moduleSpecifier && typescript.isStringLiteral(moduleSpecifier))
        found.set(moduleSpecifier.text, moduleSpecifier);
    }
    byFile.set(file, found);
    return found;
  };
}

/** The specifier of a call `import('…')`, found by its text: a walk would visit every node of the file. */
function importCall(typescript: typeof ts, file: ts.SourceFile, specifier: string): ts.StringLiteralLike | undefined {
  for (let at = file.text.indexOf(specifier); at >= 0; at = file.text.indexOf(specifier, at + 1)) {
    const node = nodeAt(typescript, file, { start: at - 1, end: at + specifier.length + 1 });
    if (!node || !typescript.isStringLiteralLike(node) || !typescript.isCallExpression(node.parent)) continue;
    if (node.parent.expression.kind === typescript.SyntaxKind.ImportKeyword) return node;
  }
  return undefined;
}

/** Files of the program count as existing, so that programs held in memory resolve too. */
function resolutionHost(typescript: typeof ts, program: ProgramReader): ts.ModuleResolutionHost {
  // A compiler in a browser has no system.
  const system: ts.System | undefined = typescript.sys;
  const files = new Set(program.fileNames());
  const directories = new Set(program.fileNames().flatMap(directoriesAbove));
  return {
    fileExists: (file) => files.has(file) || (system?.fileExists(file) ?? false),
    readFile: (file) => system?.readFile(file),
    directoryExists: (directory) => directories.has(directory) || (system?.directoryExists(directory) ?? false),
    getCurrentDirectory: () => program.currentDirectory,
    ...(system?.realpath && { realpath: system.realpath }),
    useCaseSensitiveFileNames: system?.useCaseSensitiveFileNames ?? true,
  };
}

function builtin(specifier: string): ModuleTarget {
  const [name = '', ...rest] = specifier.replace(/^node:/, '').split('/');
  return { kind: 'package', package: `node:${name}`, subpath: rest.join('/') };
}

/** A bare specifier names its package even where nothing is installed. */
function packageTarget(specifier: string): ModuleTarget {
  const match = /^(?:npm:)?(@[a-z0-9~_-][\w.~-]*\/[\w.~-]+|[a-z0-9_][\w.-]*)(?:@[^/]*)?(?:\/(.*))?$/i.exec(specifier);
  if (!match?.[1]) return UNKNOWN;
  return { kind: 'package', package: match[1], subpath: match[2] ?? '' };
}

function directoriesAbove(file: string): readonly string[] {
  const above: string[] = [];
  for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) above.push(file.slice(0, at));
  return above;
}
