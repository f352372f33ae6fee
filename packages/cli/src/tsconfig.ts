import { dirname } from 'node:path';
import type { Diagnostic } from '@privet/model';
import type ts from 'typescript';
import type { FileSystem } from './file-system.ts';
import { relativeTo, slashed } from './paths.ts';
import { typescript } from './typescript.ts';

/** A tsconfig.json or jsconfig.json as far as a scan needs it. */
export interface TsConfig {
  readonly file: string;
  readonly options: ts.CompilerOptions;
  readonly fileNames: readonly string[];
  readonly projectReferences: readonly ts.ProjectReference[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a scan needs whatever a tsconfig says: it reads JavaScript, writes nothing, and minds no deprecation. */
const forced: ts.CompilerOptions = {
  allowJs: true,
  composite: false,
  declaration: false,
  ignoreDeprecations: '6.0',
  incremental: false,
  maxNodeModuleJsDepth: 0,
  noEmit: true,
  skipLibCheck: true,
};

/** Options of files that no tsconfig holds. */
export const inferredOptions: ts.CompilerOptions = {
  ...forced,
  checkJs: false,
  experimentalDecorators: true,
  jsx: typescript.JsxEmit.Preserve,
  module: typescript.ModuleKind.ESNext,
  moduleResolution: typescript.ModuleResolutionKind.Bundler,
  resolveJsonModule: true,
  strict: true,
  target: typescript.ScriptTarget.ESNext,
};

/** Empty file lists are no mistake here: files are found without them. */
const noInputs = new Set([18002, 18003]);

/** Reads a tsconfig; whatever is wrong with it becomes diagnostics, and the rest is used. */
export function readTsConfig(fileSystem: FileSystem, root: string, file: string): TsConfig {
  const source = typescript.readJsonConfigFile(file, (path) => fileSystem.readFile(path));
  const parsed = typescript.parseJsonSourceFileConfigFileContent(source, fileSystem, dirname(file), forced, file);
  const problems = [...sourceProblems(source), ...parsed.errors].filter(({ code }) => !noInputs.has(code));
  return {
    file,
    // Without the parsed file that hides among them, which no other thread could be handed.
    options: { ...parsed.options },
    fileNames: parsed.fileNames.map(slashed),
    projectReferences: parsed.projectReferences ?? [],
    diagnostics: [...new Set(problems)].map((problem) => configDiagnostic(problem, root, file)),
  };
}

// The parser keeps what it found wrong with the JSON on the source file, where only some versions declare it.
function sourceProblems(
  source: ts.TsConfigSourceFile & { parseDiagnostics?: readonly ts.Diagnostic[] },
): readonly ts.Diagnostic[] {
  return source.parseDiagnostics ?? [];
}

function configDiagnostic({ messageText, file, start }: ts.Diagnostic, root: string, config: string): Diagnostic {
  const message = typescript.flattenDiagnosticMessageText(messageText, ' ').replaceAll(`${slashed(root)}/`, '');
  const place = file && start !== undefined ? typescript.getLineAndCharacterOfPosition(file, start) : undefined;
  return {
    severity: 'warning',
    message,
    file: relativeTo(root, file?.fileName ?? config),
    ...(place &&
      start !== undefined && { start: { line: place.line + 1, column: place.character + 1, offset: start } }),
  };
}
