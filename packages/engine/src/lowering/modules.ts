import type { ImportIr } from '@privet/flow';
import type ts from 'typescript';
import { lowerExpression } from './dispatch.ts';
import { emitWrite, type FunctionContext } from './function-context.ts';
import { boundNames } from './hoisting.ts';
import type { StatementTable } from './node-kinds.ts';
import { defaultExportName } from './scopes.ts';

/** Imports and exports. */
export const modules: StatementTable = {
  ImportDeclaration: lowerImport,
  ImportEqualsDeclaration: lowerImportEquals,
  ExportDeclaration: lowerExport,
  ExportAssignment: lowerExportAssignment,
  NamespaceExportDeclaration: () => undefined,
  // Modifiers and decorators that nothing follows: broken code.
  MissingDeclaration: () => undefined,
};

/** Lists what a module's declarations export; the names are declared, the statements not lowered yet. */
export function declareExports(context: FunctionContext, statements: readonly ts.Statement[]): void {
  const { file, ir, scope } = context;
  const { SyntaxKind } = file.syntax;
  for (const statement of statements) {
    if (!file.hasModifier(statement, SyntaxKind.ExportKeyword) || file.isAmbient(statement)) continue;
    const isDefault = file.hasModifier(statement, SyntaxKind.DefaultKeyword);
    const names = declaredNamesOf(context, statement);
    for (const name of names) exportLocal(context, isDefault ? 'default' : name, name);
    if (isDefault && names.length === 0 && isValueDeclaration(context, statement)) {
      file.declare(scope, ir.id, defaultExportName, file.rangeOf(statement), ':default');
      exportLocal(context, 'default', defaultExportName);
    }
  }
}

/** The names of values that an exported declaration declares. */
export function declaredNamesOf({ file }: FunctionContext, node: ts.Statement): readonly string[] {
  const { syntax } = file;
  if (syntax.isVariableStatement(node)) {
    return node.declarationList.declarations.flatMap(({ name }) => boundNames(file, name)).map(({ text }) => text);
  }
  const isNamed =
    syntax.isFunctionDeclaration(node) ||
    syntax.isClassDeclaration(node) ||
    syntax.isEnumDeclaration(node) ||
    syntax.isModuleDeclaration(node) ||
    syntax.isImportEqualsDeclaration(node);
  return isNamed && node.name !== undefined ? [node.name.text] : [];
}

function isValueDeclaration({ file: { syntax } }: FunctionContext, node: ts.Statement): boolean {
  return syntax.isClassDeclaration(node) || (syntax.isFunctionDeclaration(node) && node.body !== undefined);
}

function exportLocal({ file, scope }: FunctionContext, name: string, local: string): void {
  const variable = scope.resolve(local);
  if (variable !== undefined) file.addExport({ kind: 'local', name, variable: variable.id });
}

function lowerImport(context: FunctionContext, node: ts.ImportDeclaration): void {
  const { file } = context;
  const { syntax } = file;
  const specifier = specifierOf(context, node.moduleSpecifier);
  const { importClause } = node;
  if (importClause === undefined) {
    context.ir.define({ op: 'import', specifier, range: file.rangeOf(node.moduleSpecifier) });
    return;
  }
  const typeOnly = importClause.isTypeOnly;
  if (importClause.name) addImport(context, importClause.name, { specifier, name: 'default', typeOnly });
  const { namedBindings } = importClause;
  if (namedBindings === undefined) return;
  if (syntax.isNamespaceImport(namedBindings))
    return addImport(context, namedBindings.name, { specifier, name: '*', typeOnly });
  for (const element of namedBindings.elements) {
    const name = (element.propertyName ?? element.name).text;
    addImport(context, element.name, { specifier, name, typeOnly: typeOnly || element.isTypeOnly });
  }
}

function addImport({ file, scope }: FunctionContext, local: ts.Identifier, imported: Omit<ImportIr, 'variable'>): void {
  const variable = scope.own(local.text);
  if (variable !== undefined) file.imports.push({ variable: variable.id, ...imported });
}

/** `import x = require('y')` and the alias `import x = A.B`. */
function lowerImportEquals(context: FunctionContext, node: ts.ImportEqualsDeclaration): void {
  const { file, scope } = context;
  const { moduleReference, name } = node;
  if (file.syntax.isExternalModuleReference(moduleReference)) {
    const specifier = specifierOf(context, moduleReference.expression);
    return addImport(context, name, { specifier, name: '*', typeOnly: node.isTypeOnly });
  }
  const variable = scope.own(name.text);
  if (variable === undefined || node.isTypeOnly) return;
  emitWrite(context, variable, lowerEntityName(context, moduleReference), file.rangeOf(name));
}

function lowerEntityName(context: FunctionContext, node: ts.EntityName) {
  const { file, ir } = context;
  const names: ts.Identifier[] = [];
  let left = node;
  while (file.syntax.isQualifiedName(left)) {
    names.push(left.right);
    left = left.left;
  }
  const start = file.startOf(left);
  return names.reduceRight(
    (object, { text: name, end }) =>
      ir.define({ op: 'load', object, key: { name }, optional: false, range: { start, end } }),
    lowerExpression(context, left),
  );
}

function lowerExport(context: FunctionContext, node: ts.ExportDeclaration): void {
  const { file } = context;
  const { exportClause, moduleSpecifier } = node;
  if (node.isTypeOnly) return;
  const specifier = moduleSpecifier === undefined ? undefined : specifierOf(context, moduleSpecifier);
  if (exportClause === undefined) {
    if (specifier !== undefined) file.addExport({ kind: 'star', specifier });
  } else if (file.syntax.isNamespaceExport(exportClause)) {
    const { name } = exportClause;
    if (specifier !== undefined)
      file.addExport({ kind: 're-export', name: name.text, specifier, imported: '*', range: file.rangeOf(name) });
  } else {
    for (const element of exportClause.elements)
      if (!element.isTypeOnly) lowerExportSpecifier(context, element, specifier);
  }
}

function lowerExportSpecifier(
  context: FunctionContext,
  element: ts.ExportSpecifier,
  specifier: string | undefined,
): void {
  const name = element.name.text;
  const original = (element.propertyName ?? element.name).text;
  if (specifier === undefined) exportLocal(context, name, original);
  else {
    const { file } = context;
    file.addExport({ kind: 're-export', name, specifier, imported: original, range: file.rangeOf(element.name) });
  }
}

/** `export default …` and `export = …`. */
function lowerExportAssignment(context: FunctionContext, node: ts.ExportAssignment): void {
  const { file, ir, scope } = context;
  const expression = file.unwrap(node.expression);
  const range = file.rangeOf(expression);
  if (node.isExportEquals)
    return ir.emit({ op: 'export', name: '=', value: lowerExpression(context, expression), range });
  if (file.syntax.isIdentifier(expression) && scope.resolve(expression.text) !== undefined) {
    return exportLocal(context, 'default', expression.text);
  }
  const variable = file.declare(scope, ir.id, defaultExportName, range, ':default');
  exportLocal(context, 'default', defaultExportName);
  emitWrite(context, variable, lowerExpression(context, expression, 'default'), range);
}

function specifierOf({ file }: FunctionContext, node: ts.Expression): string {
  return file.syntax.isStringLiteralLike(node) ? node.text : '';
}
