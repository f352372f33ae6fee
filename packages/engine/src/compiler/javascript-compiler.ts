import type ts from 'typescript';

import type { Compiler } from './compiler.ts';
import { programCompiler } from './program-compiler.ts';
import type { ProgramReader } from './program-reader.ts';

/** The compiler behind a program of TypeScript's JavaScript API. `typescript` is the copy that made the program. */
export function javascriptCompiler(typescript: typeof ts, program: ts.Program): Compiler {
  return programCompiler(typescript, readerOf(program));
}

function readerOf(program: ts.Program): ProgramReader {
  const checker = program.getTypeChecker();
  let names: readonly string[] | undefined;
  return {
    checker,
    options: program.getCompilerOptions(),
    currentDirectory: program.getCurrentDirectory(),
    fileNames: () => (names ??= program.getSourceFiles().map(({ fileName }) => fileName)),
    has: (file) => program.getSourceFile(file) !== undefined,
    sourceFile: (file) => program.getSourceFile(file),
    sourceFileAround: (file) => program.getSourceFile(file),
    textOf: (file) => program.getSourceFile(file)?.text,
    textsWith: (pattern) =>
      program
        .getSourceFiles()
        .filter(({ text }) => pattern.test(text))
        .map(({ text }) => text),
    // The name of an ambient module's symbol is the specifier in quotes.
    ambientModules: () => checker.getAmbientModules().map(({ name }) => name.slice(1, -1)),
    isDefaultLibrary: (file) => program.isSourceFileDefaultLibrary(file),
  };
}
