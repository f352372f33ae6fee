import type ts from 'typescript';

/** The quotation mark that a file's imports use. */
export function quoteMarkOf(syntax: typeof ts, sourceFile: ts.SourceFile): '"' | "'" {
  const last = sourceFile.statements.findLast(syntax.isImportDeclaration);
  return last && sourceFile.text.charAt(last.moduleSpecifier.getStart(sourceFile)) === '"' ? '"' : "'";
}
