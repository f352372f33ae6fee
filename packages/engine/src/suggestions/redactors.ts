import type ts from 'typescript';

import { annotationOf } from '../annotation-syntax/annotation-of.ts';
import type { Compiler } from '../compiler/compiler.ts';

/** A function of the project that protects the one value it is given. */
export interface Redactor {
  readonly name: string;
  readonly file: string;
  /** How other files import it; absent where they cannot. */
  readonly exportedAs?: 'default' | 'named';
  readonly parameter: ts.ParameterDeclaration;
  readonly node: ts.Node;
}

const byCompiler = new WeakMap<Compiler, readonly Redactor[]>();

/** Functions of the project with `@sanitizes`, looked for once. */
export function redactorsOf(compiler: Compiler): readonly Redactor[] {
  const known = byCompiler.get(compiler);
  if (known) return known;
  const redactors = compiler.projectFiles().flatMap((file) => {
    const sourceFile = compiler.sourceFile(file);
    return sourceFile?.text.includes('@sanitizes') ? redactorsIn(compiler.syntax, sourceFile) : [];
  });
  byCompiler.set(compiler, redactors);
  return redactors;
}

function redactorsIn(syntax: typeof ts, sourceFile: ts.SourceFile): readonly Redactor[] {
  const exportedNames = namesExported(syntax, sourceFile);
  return sourceFile.statements.flatMap((statement) =>
    functionsOf(syntax, statement).flatMap(({ name, fn }) => {
      const protection = annotationOf(syntax, sourceFile, fn)?.sanitizes?.value;
      const [parameter, ...others] = fn.parameters;
      const takesOne = parameter && !parameter.dotDotDotToken && !others.some(isRequired);
      // A promise cannot stand where the value stood, and a total is not made of one value.
      if (!protection || protection === 'aggregated' || !takesOne || isAsync(syntax, fn)) return [];
      const exportedAs = exportOf(syntax, statement) ?? exportedNames.get(name);
      return [{ name, file: sourceFile.fileName, parameter, node: fn, ...(exportedAs && { exportedAs }) }];
    }),
  );
}

interface NamedFunction {
  readonly name: string;
  readonly fn: ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;
}

function functionsOf(syntax: typeof ts, statement: ts.Statement): readonly NamedFunction[] {
  if (syntax.isFunctionDeclaration(statement))
    return statement.name ? [{ name: statement.name.text, fn: statement }] : [];
  if (!syntax.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer }) => {
    const isFunction = initializer && (syntax.isArrowFunction(initializer) || syntax.isFunctionExpression(initializer));
    return isFunction && syntax.isIdentifier(name) ? [{ name: name.text, fn: initializer }] : [];
  });
}

function exportOf(syntax: typeof ts, statement: ts.Statement): Redactor['exportedAs'] {
  const modifiers = (syntax.canHaveModifiers(statement) && statement.modifiers) || [];
  const kinds = modifiers.map(({ kind }) => kind);
  if (!kinds.includes(syntax.SyntaxKind.ExportKeyword)) return undefined;
  return kinds.includes(syntax.SyntaxKind.DefaultKeyword) ? 'default' : 'named';
}

/** Names that a file exports behind their declarations: `export { mask }`, `export default mask`. */
function namesExported(
  syntax: typeof ts,
  sourceFile: ts.SourceFile,
): ReadonlyMap<string, NonNullable<Redactor['exportedAs']>> {
  const names = new Map<string, NonNullable<Redactor['exportedAs']>>();
  for (const statement of sourceFile.statements) {
    if (syntax.isExportAssignment(statement) && syntax.isIdentifier(statement.expression) && !statement.isExportEquals)
      names.set(statement.expression.text, 'default');
    if (!syntax.isExportDeclaration(statement) || statement.moduleSpecifier || !statement.exportClause) continue;
    if (!syntax.isNamedExports(statement.exportClause)) continue;
    for (const { name, propertyName } of statement.exportClause.elements)
      if (!propertyName) names.set(name.text, 'named');
  }
  return names;
}

function isRequired({ questionToken, initializer, dotDotDotToken }: ts.ParameterDeclaration): boolean {
  return !questionToken && !initializer && !dotDotDotToken;
}

function isAsync(syntax: typeof ts, fn: NamedFunction['fn']): boolean {
  return (syntax.getCombinedModifierFlags(fn) & syntax.ModifierFlags.Async) !== 0;
}
