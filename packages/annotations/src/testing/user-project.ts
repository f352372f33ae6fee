import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const sources = join(import.meta.dirname, '..');
const projectRoot = '/project';
const packageRoot = `${projectRoot}/node_modules/@privet/annotations`;

const packageJson = JSON.stringify({
  name: '@privet/annotations',
  type: 'module',
  exports: { '.': { types: './dist/index.d.ts' }, './transparent': { types: './dist/transparent.d.ts' } },
});

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  strict: true,
  types: [],
  declaration: true,
};

/** A project that has this package installed, as its users have it: by its declaration files. */
export interface UserProject {
  /** Messages of the compiler about a file, `TS2322: …`. */
  errorsIn(file: string): readonly string[];
  /** The declaration file that the compiler writes for a file. */
  declarationsOf(file: string): string;
  /** What an editor shows for the first variable, parameter or property of that name in a file. */
  hoverOf(file: string, name: string): string;
  /** What an editor offers inside the first string of a file that holds `…`. */
  completionsIn(file: string): readonly string[];
}

/** Type-checks files, given by name and text, in one program. */
export function userProjectOf(files: Readonly<Record<string, string>>, options: ts.CompilerOptions = {}): UserProject {
  const texts = new Map<string, string>([
    [`${projectRoot}/package.json`, '{ "type": "module" }'],
    [`${packageRoot}/package.json`, packageJson],
    ...declarationFiles(),
    ...Object.entries(files).map(([name, text]): [string, string] => [`${projectRoot}/${name}`, text]),
  ]);
  const allOptions = { ...compilerOptions, ...options };
  const fileNames = Object.keys(files).map((name) => `${projectRoot}/${name}`);
  const host = hostOf(texts, allOptions);
  const program = ts.createProgram(fileNames, allOptions, host);
  const checker = program.getTypeChecker();

  function sourceFileOf(name: string): ts.SourceFile {
    const sourceFile = program.getSourceFile(`${projectRoot}/${name}`);
    if (sourceFile === undefined) throw new Error(`'${name}' is no file of the project.`);
    return sourceFile;
  }

  return {
    errorsIn(file) {
      const sourceFile = sourceFileOf(file);
      return [
        ...program.getSyntacticDiagnostics(sourceFile),
        ...program.getSemanticDiagnostics(sourceFile),
        ...program.getDeclarationDiagnostics(sourceFile),
      ].map(({ code, messageText }) => `TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    },
    declarationsOf(file) {
      let declarations = '';
      program.emit(sourceFileOf(file), (_, text) => (declarations = text), undefined, true);
      return declarations;
    },
    hoverOf(file, name) {
      const identifier = findIdentifier(sourceFileOf(file), name);
      if (identifier === undefined) throw new Error(`'${name}' is not in '${file}'.`);
      return checker.typeToString(checker.getTypeAtLocation(identifier));
    },
    completionsIn(file) {
      const service = ts.createLanguageService({
        fileExists: (name) => host.fileExists(name),
        readFile: (name) => host.readFile(name),
        directoryExists: (folder) => host.directoryExists?.(folder) ?? false,
        getCurrentDirectory: () => projectRoot,
        getDefaultLibFileName: (libOptions) => host.getDefaultLibFileName(libOptions),
        getCompilationSettings: () => allOptions,
        getScriptFileNames: () => fileNames,
        getScriptVersion: () => '1',
        getScriptSnapshot(name) {
          const text = host.readFile(name);
          return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
        },
      });
      const { fileName, text } = sourceFileOf(file);
      const completions = service.getCompletionsAtPosition(fileName, text.indexOf('…'), undefined);
      return completions?.entries.map(({ name }) => name) ?? [];
    },
  };
}

function declarationFiles(): [string, string][] {
  return readdirSync(sources)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => {
      const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(join(sources, name), 'utf8'), {
        fileName: name,
        reportDiagnostics: true,
        compilerOptions: { ...compilerOptions, isolatedDeclarations: true, rewriteRelativeImportExtensions: true },
      });
      const [first] = diagnostics;
      if (first !== undefined) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, ' '));
      return [`${packageRoot}/dist/${name.replace(/\.ts$/, '.d.ts')}`, outputText];
    });
}

function hostOf(texts: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const folders = new Set([...texts.keys()].flatMap(foldersAbove));
  return {
    ...host,
    getCurrentDirectory: () => projectRoot,
    fileExists: (file) => texts.has(file) || (!file.startsWith(projectRoot) && host.fileExists(file)),
    readFile: (file) => texts.get(file) ?? host.readFile(file),
    directoryExists: (folder) => folders.has(folder) || (host.directoryExists?.(folder) ?? false),
    realpath: (path) => path,
    getSourceFile(file, languageVersion, ...rest) {
      const text = texts.get(file);
      if (text === undefined) return host.getSourceFile(file, languageVersion, ...rest);
      return ts.createSourceFile(file, text, languageVersion, true);
    },
  };
}

function foldersAbove(file: string): string[] {
  const parts = file.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

function findIdentifier(node: ts.Node, name: string): ts.Identifier | undefined {
  if (ts.isIdentifier(node) && node.text === name) return node;
  return ts.forEachChild(node, (child) => findIdentifier(child, name));
}
