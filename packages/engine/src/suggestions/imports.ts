import type { Edit } from '@privet/model';
import type ts from 'typescript';

import type { Compiler } from '../compiler/compiler.ts';
import { quoteMarkOf } from './quote-mark.ts';
import { relativeSpecifier, specifierStyleOf } from './relative-specifier.ts';

/** An export of a file of the project. */
export interface ExportedName {
  readonly name: string;
  readonly file: string;
  readonly exportedAs?: 'default' | 'named';
}

/** The name under which a file imports an export directly. */
export function findImportedName(
  compiler: Compiler,
  sourceFile: ts.SourceFile,
  { name, file, exportedAs }: ExportedName,
): string | undefined {
  const { syntax } = compiler;
  for (const { importClause } of importsFrom(compiler, sourceFile, file)) {
    if (!importClause || importClause.isTypeOnly) continue;
    const { name: defaultName, namedBindings } = importClause;
    if (exportedAs === 'default' && defaultName) return defaultName.text;
    if (!namedBindings) continue;
    if (syntax.isNamespaceImport(namedBindings)) {
      if (exportedAs === 'named') return `${namedBindings.name.text}.${name}`;
      continue;
    }
    const element = namedBindings.elements.find(
      (candidate) => !candidate.isTypeOnly && (candidate.propertyName ?? candidate.name).text === name,
    );
    if (element) return element.name.text;
  }
  return undefined;
}

/** Imports an export into a file: beside what is imported from there, or by an import of its own behind the last. */
export function editImporting(compiler: Compiler, sourceFile: ts.SourceFile, exported: ExportedName): Edit | undefined {
  // A file that has no import or export may be a script, where an import is an error.
  if (!exported.exportedAs || !compiler.syntax.isExternalModule(sourceFile)) return undefined;
  return editExtendingImport(compiler, sourceFile, exported) ?? editAddingImport(compiler, sourceFile, exported);
}

/** Whether a name is declared anywhere in a file, so that it cannot be imported without care. */
export function declaresName(syntax: typeof ts, sourceFile: ts.SourceFile, name: string): boolean {
  const declares = (node: ts.Node): boolean =>
    (isBinding(syntax, node) && node.name !== undefined && syntax.isIdentifier(node.name) && node.name.text === name) ||
    (syntax.forEachChild(node, (child) => declares(child) || undefined) ?? false);
  return declares(sourceFile);
}

function isBinding(syntax: typeof ts, node: ts.Node): node is ts.NamedDeclaration {
  return (
    syntax.isVariableDeclaration(node) ||
    syntax.isParameter(node) ||
    syntax.isBindingElement(node) ||
    syntax.isFunctionDeclaration(node) ||
    syntax.isFunctionExpression(node) ||
    syntax.isClassLike(node) ||
    syntax.isEnumDeclaration(node) ||
    syntax.isModuleDeclaration(node) ||
    syntax.isImportClause(node) ||
    syntax.isImportSpecifier(node) ||
    syntax.isNamespaceImport(node) ||
    syntax.isImportEqualsDeclaration(node)
  );
}

function editExtendingImport(
  compiler: Compiler,
  sourceFile: ts.SourceFile,
  { name, file, exportedAs }: ExportedName,
): Edit | undefined {
  if (exportedAs !== 'named') return undefined;
  for (const { importClause } of importsFrom(compiler, sourceFile, file)) {
    const bindings = importClause?.namedBindings;
    if (!bindings || importClause.isTypeOnly || !compiler.syntax.isNamedImports(bindings)) continue;
    const last = bindings.elements.at(-1);
    if (last) return { range: { start: last.end, end: last.end }, text: `, ${name}` };
  }
  return undefined;
}

function editAddingImport(
  compiler: Compiler,
  sourceFile: ts.SourceFile,
  { name, file, exportedAs }: ExportedName,
): Edit | undefined {
  const { syntax } = compiler;
  const { text } = sourceFile;
  const imports = sourceFile.statements.filter(syntax.isImportDeclaration);
  const specifier = relativeSpecifier(sourceFile.fileName, file, specifierStyleOf(compiler, sourceFile));
  const last = imports.at(-1);
  const quote = quoteMarkOf(syntax, sourceFile);
  const end = last && text.charAt(last.end - 1) !== ';' ? '' : ';';
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const line = `import ${exportedAs === 'default' ? name : `{ ${name} }`} from ${quote}${specifier}${quote}${end}`;
  if (last) return { range: { start: last.end, end: last.end }, text: `${eol}${line}` };
  const start = startOfCode(syntax, sourceFile);
  return { range: { start, end: start }, text: `${line}${eol}${eol}` };
}

/** Where the first import of a file goes: behind directives and the file's own comment. */
function startOfCode(syntax: typeof ts, { text, statements }: ts.SourceFile): number {
  const first = statements.find(
    (statement) => !syntax.isExpressionStatement(statement) || !syntax.isStringLiteral(statement.expression),
  );
  if (!first) return text.length;
  const comments = syntax.getLeadingCommentRanges(text, first.pos) ?? [];
  const ofFile = comments.findLast(({ end }) => /^[ \t]*\r?\n[ \t]*\r?\n/.test(text.slice(end)));
  const [firstOwn] = comments.filter(({ pos }) => pos >= (ofFile?.end ?? 0));
  return firstOwn?.pos ?? first.getStart();
}

function importsFrom(compiler: Compiler, sourceFile: ts.SourceFile, file: string): readonly ts.ImportDeclaration[] {
  const { syntax } = compiler;
  return sourceFile.statements.filter(syntax.isImportDeclaration).filter(({ moduleSpecifier }) => {
    if (!syntax.isStringLiteral(moduleSpecifier)) return false;
    const target = compiler.resolveModule(sourceFile.fileName, moduleSpecifier.text);
    return target.kind === 'file' && target.file === file;
  });
}
