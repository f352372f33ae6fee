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
  resolveModule(from: string, specifier: string): ModuleTarget;
  /** Declarations of the callee or member whose expression has exactly this range, aliases resolved; [] if unknown. */
  declarationsAt(expression: Location): readonly DeclaredMember[];
  /** Functions or methods of the project that implement an interface or abstract member, at most `limit`, else []. */
  implementationsOf(member: DeclaredMember, limit: number): readonly Location[];
  /** The innermost node with exactly this range. */
  nodeAt(file: string, range: Range): ts.Node | undefined;
}
