import ts from 'typescript';

import type { Location } from '@privet/model';
import type { Compiler } from './compiler.ts';
import { javascriptCompiler } from './javascript-compiler.ts';

/** Files of a program by absolute path. */
export type ProgramFiles = Readonly<Record<string, string>>;

/** A compiler over files held in memory, on top of what is on disk. */
export function compilerOf(files: ProgramFiles, options: ts.CompilerOptions = {}): Compiler {
  return javascriptCompiler(ts, programOf(files, options));
}

/** A program over files held in memory, on top of what is on disk. Files under node_modules are found, not roots. */
export function programOf(files: ProgramFiles, options: ts.CompilerOptions = {}): ts.Program {
  const settings: ts.CompilerOptions = {
    allowJs: true,
    checkJs: false,
    experimentalDecorators: true,
    jsx: ts.JsxEmit.Preserve,
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    noEmit: true,
    strict: true,
    target: ts.ScriptTarget.ESNext,
    types: [],
    ...options,
  };
  const host = ts.createCompilerHost(settings, true);
  const { fileExists, readFile, directoryExists, getSourceFile } = host;
  host.fileExists = (file) => file in files || fileExists(file);
  host.readFile = (file) => files[file] ?? readFile(file);
  host.directoryExists = (directory) =>
    Object.keys(files).some((file) => file.startsWith(`${directory}/`)) || (directoryExists?.(directory) ?? false);
  host.getSourceFile = (file, languageVersion, ...rest) => {
    const text = files[file];
    if (text !== undefined) return ts.createSourceFile(file, text, languageVersion, true);
    return libraryFile(file, () => getSourceFile(file, languageVersion, ...rest));
  };
  const roots = Object.keys(files).filter((file) => !file.includes('/node_modules/') && !file.endsWith('.json'));
  return ts.createProgram({ rootNames: roots, options: settings, host });
}

const libraryFiles = new Map<string, ts.SourceFile | undefined>();

/** TypeScript's libraries are parsed once for all programs of a test file. */
function libraryFile(file: string, parse: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
  if (!/\/typescript\/lib\/lib\.[^/]*d\.ts$/.test(file)) return parse();
  if (!libraryFiles.has(file)) libraryFiles.set(file, parse());
  return libraryFiles.get(file);
}

/** Where a text stands in a file: its last occurrence, or the one that a marker text contains. */
export function locationIn(files: ProgramFiles, file: string, text: string, around: string = text): Location {
  const start = (files[file] ?? '').lastIndexOf(around);
  if (start < 0) throw new Error(`'${around}' is not in ${file}`);
  const from = start + around.indexOf(text);
  return { file, start: from, end: from + text.length };
}
