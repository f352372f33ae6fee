import type { Range } from '@privet/model';
import type ts from 'typescript';

/** The questions that are asked of a type checker: TypeScript's own, or one that answers in its words. */
export type Checker = Pick<
  ts.TypeChecker,
  | 'getAliasedSymbol'
  | 'getBaseConstraintOfType'
  | 'getDeclaredTypeOfSymbol'
  | 'getNonNullableType'
  | 'getPropertiesOfType'
  | 'getPropertyOfType'
  | 'getRootSymbols'
  | 'getShorthandAssignmentValueSymbol'
  | 'getSymbolAtLocation'
  | 'getTypeArguments'
  | 'getTypeAtLocation'
  | 'getTypeOfSymbol'
  | 'isArrayType'
  | 'isTupleType'
  | 'isTypeAssignableTo'
>;

/** A program as a compiler reads it: files by name, their syntax where it is wanted, and a checker for the rest. */
export interface ProgramReader {
  readonly checker: Checker;
  readonly options: ts.CompilerOptions;
  readonly currentDirectory: string;
  /** Absolute paths of all source files, declarations included. */
  fileNames(): readonly string[];
  has(file: string): boolean;
  sourceFile(file: string): ts.SourceFile | undefined;
  /** The file, or as much of it as stands around a range: the rest may be blank. */
  sourceFileAround(file: string, range: Range): ts.SourceFile | undefined;
  /** The text of a source file, which need not be parsed for it. */
  textOf(file: string): string | undefined;
  /** Texts of all source files in which a pattern occurs. */
  textsWith(pattern: RegExp): readonly string[];
  /** Names of modules that are declared in files of another name, and perhaps some that are declared twice. */
  ambientModules(): readonly string[];
  /** Whether a file is one of TypeScript's own libraries. */
  isDefaultLibrary(file: ts.SourceFile): boolean;
  /** What the body of a function alone tells of its type; undefined where that is not told. */
  readonly returnText?: (declaration: ts.SignatureDeclaration) => string;
  /** Whether reading all declarations costs little, as where all are parsed, and working out types much. */
  readonly readsDeclarations?: true;
}
