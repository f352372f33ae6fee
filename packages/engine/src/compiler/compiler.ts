import type { Location, Range } from '@privet/model';
import type ts from 'typescript';

/** Where an import specifier leads. */
export type ModuleTarget =
  | { readonly kind: 'file'; readonly file: string }
  /** `package` is the npm name or `node:fs`; installed or not. */
  | { readonly kind: 'package'; readonly package: string; readonly subpath: string }
  | { readonly kind: 'unknown' };

/** A declaration that a callee or member resolves to. */
export interface DeclaredMember {
  /** Package that declares it, `''` for the project itself, `lib` for TypeScript's own libraries. */
  readonly package: string;
  /** Interface, class or type that declares it; '' for functions and variables. */
  readonly type: string;
  readonly name: string;
  /** The declaration's node. */
  readonly location: Location;
  readonly abstract: boolean;
}

/** A function that implements a member. */
export interface Implementation extends Location {
  /** Nothing says that its class does, but the class fits. */
  readonly fits?: true;
}

declare const typeHandle: unique symbol;

/** A type of the program: to be handed back to the compiler that gave it, compared by identity, never looked into. */
export interface TypeHandle {
  readonly [typeHandle]: true;
}

/** What sort of values a type admits, as far as personal data cares. */
export type TypeKind =
  | 'any'
  | 'unknown'
  | 'nothing' // void, undefined, null, never, symbols
  | 'boolean'
  | 'number' // bigint included
  | 'text'
  | 'literal' // enums and single literals
  | 'date'
  | 'array'
  | 'function'
  | 'object'
  | 'union'; // of `parts`

/** An interface by which a type may say something about its values: `PersonalTag<'user.name', …>`. */
export interface TypeMark {
  readonly name: string;
  /** Package that declares it, `''` for the project itself. */
  readonly package: string;
  /** String literals that each type argument admits; empty where it admits any string. */
  readonly arguments: readonly (readonly string[])[];
}

/** What the shape of a type says. */
export interface TypeDescription {
  readonly kind: TypeKind;
  /** Constituents of a union. */
  readonly parts: readonly TypeHandle[];
  /** Interfaces that the type is, or is intersected with. */
  readonly marks: readonly TypeMark[];
  /** Interface, class or alias that declares the type. */
  readonly declarations: readonly DeclaredMember[];
  /** A text of a fixed form: `0x${string}`. */
  readonly isForm?: true;
}

/** A property that holds data. */
export interface TypeMember {
  readonly name: string;
  /** Declarations that the property goes back to, through mapped types, unions and intersections. */
  readonly declarations: readonly DeclaredMember[];
  readonly type: () => TypeHandle | undefined;
}

/**
 * A TypeScript compiler behind the questions Privet asks of it. Nobody else calls one. The JavaScript API of
 * TypeScript 5.4 to 6.0 is the first implementation.
 */
export interface Compiler {
  /** Kinds, guards and scanner of this compiler: lowering is written against what is injected here. */
  readonly syntax: typeof ts;
  /** Absolute paths of the project's own source files: no declarations, nothing under node_modules. */
  projectFiles(): readonly string[];
  sourceFile(file: string): ts.SourceFile | undefined;
  /** What types elsewhere can depend on in a file, as a text to be compared; undefined where that is not known. */
  surfaceOf(file: string): string | undefined;
  /** The text of any source file; packages' declarations need not be parsed for it. */
  textOf(file: string): string | undefined;
  /** Every package that `DeclaredMember.package` can name: those whose declarations the program has read. */
  packages(): ReadonlySet<string>;
  /** Texts of all source files, declarations of packages included, in which the pattern occurs. */
  textsWith(pattern: RegExp): readonly string[];
  resolveModule(from: string, specifier: string): ModuleTarget;
  /** Declarations of the callee or member whose expression has exactly this range, aliases resolved; [] if unknown. */
  declarationsAt(expression: Location): readonly DeclaredMember[];
  /** Functions or methods of the project that implement an interface or abstract member, at most `limit`, else []. */
  implementationsOf(member: DeclaredMember, limit: number): readonly Implementation[];
  /** The innermost node with exactly this range. */
  nodeAt(file: string, range: Range): ts.Node | undefined;
  /** Type of the expression, declared name, binding pattern or type node with exactly this range. */
  typeAt(place: Location): TypeHandle | undefined;
  /** Whether conditions around the name or member with exactly this range leave only some parts of its declared type. */
  isNarrowedAt(place: Location): boolean;
  describe(type: TypeHandle): TypeDescription;
  /** The type that a generic type is about, its first argument, by name: `User` of a `Repository<User>`. */
  subjectOf(type: TypeHandle): string | undefined;
  /** A property by name; of a union, where any constituent has it. */
  memberOf(type: TypeHandle, name: string): TypeMember | undefined;
  /** Properties that hold data (no methods), at most 200. */
  membersOf(type: TypeHandle): readonly TypeMember[];
  /** What a container holds: elements of arrays, tuples, Sets and promises, values of records, values and keys of Maps. */
  elementsOf(type: TypeHandle): readonly TypeHandle[];
}
