import { dirname } from 'node:path';
import type ts from 'typescript';

import type { FixtureFile } from './fixture.ts';

/** A language service over a fixture's files as given, and over everything else as it is on disk. */
export function fixtureLanguageService(compiler: typeof ts, files: readonly FixtureFile[]): ts.LanguageService {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const [first] = files;
  const directory = first === undefined ? '.' : dirname(first.file);
  const options = optionsFor(compiler, directory);
  const read = (file: string): string | undefined => texts.get(file) ?? compiler.sys.readFile(file);
  return compiler.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...texts.keys()],
    // Nothing changes: without a version of the whole, each question looks at every file again.
    getProjectVersion: () => '1',
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : compiler.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => directory,
    getDefaultLibFileName: (settings) => compiler.getDefaultLibFilePath(settings),
    readFile: read,
    fileExists: (file) => texts.has(file) || compiler.sys.fileExists(file),
    // Packages are links into a store, beside which their own dependencies lie.
    realpath: (path) => (texts.has(path) ? path : (compiler.sys.realpath?.(path) ?? path)),
    directoryExists: (path) =>
      compiler.sys.directoryExists(path) || [...texts.keys()].some((file) => file.startsWith(`${path}/`)),
  });
}

function optionsFor(compiler: typeof ts, directory: string): ts.CompilerOptions {
  const configFile = compiler.findConfigFile(directory, compiler.sys.fileExists);
  if (configFile === undefined) {
    return {
      allowJs: true,
      jsx: compiler.JsxEmit.Preserve,
      module: compiler.ModuleKind.ESNext,
      moduleResolution: compiler.ModuleResolutionKind.Bundler,
      target: compiler.ScriptTarget.ESNext,
    };
  }
  const { config } = compiler.readConfigFile(configFile, compiler.sys.readFile);
  return compiler.parseJsonConfigFileContent(config, compiler.sys, dirname(configFile)).options;
}
