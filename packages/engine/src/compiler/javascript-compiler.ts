import type ts from 'typescript';

import type { Compiler } from './compiler.ts';
import type { ReturnText } from './file-surface.ts';
import { programCompiler } from './program-compiler.ts';
import type { ProgramReader } from './program-reader.ts';
import { withSortedUnions } from './union-order.ts';

/** The compiler behind a program of TypeScript's JavaScript API. `typescript` is the copy that made the program. */
export function javascriptCompiler(typescript: typeof ts, program: ts.Program): Compiler {
  return programCompiler(typescript, {
    ...programReader(program),
    returnText: returnTextOf(typescript, program.getTypeChecker()),
  });
}

/** What functions return, and what they tell of a parameter by returning true, in full. */
function returnTextOf({ TypeFormatFlags }: typeof ts, checker: ts.TypeChecker): ReturnText {
  const text = (type: ts.Type): string =>
    withSortedUnions(
      checker.typeToString(type, undefined, TypeFormatFlags.NoTruncation | TypeFormatFlags.UseFullyQualifiedType),
    );
  return (declaration) => {
    const signature = checker.getSignatureFromDeclaration(declaration);
    if (signature === undefined) return '';
    const told = checker.getTypePredicateOfSignature(signature);
    const predicate = told?.type ? `${told.kind} ${told.parameterIndex} ${text(told.type)} ` : '';
    return `${predicate}${text(checker.getReturnTypeOfSignature(signature))}`;
  };
}

/** Which patterns occur in a file, for as long as it is parsed as it was: an edit elsewhere has nothing searched again. */
const searched = new WeakMap<ts.SourceFile, Map<string, boolean>>();

function occursIn(source: ts.SourceFile, pattern: RegExp): boolean {
  const known = searched.get(source) ?? new Map<string, boolean>();
  searched.set(source, known);
  const occurs = known.get(pattern.source) ?? pattern.test(source.text);
  known.set(pattern.source, occurs);
  return occurs;
}

/** A program of TypeScript's JavaScript API as a compiler reads it. */
export function programReader(program: ts.Program): ProgramReader {
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
        .filter((source) => occursIn(source, pattern))
        .map(({ text }) => text),
    // The name of an ambient module's symbol is the specifier in quotes.
    ambientModules: () => checker.getAmbientModules().map(({ name }) => name.slice(1, -1)),
    isDefaultLibrary: (file) => program.isSourceFileDefaultLibrary(file),
    readsDeclarations: true,
  };
}
