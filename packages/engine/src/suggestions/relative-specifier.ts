import { posix } from 'node:path';
import type ts from 'typescript';

import type { Compiler } from '../compiler/compiler.ts';

/** How relative imports write the extension of a TypeScript file: not at all, as it is, or as it is compiled. */
export type SpecifierStyle = 'none' | 'source' | 'compiled';

/** How a file writes its relative imports; where it has none, how another file of the project does. */
export function specifierStyleOf(compiler: Compiler, sourceFile: ts.SourceFile): SpecifierStyle {
  const own = styleIn(compiler.syntax, sourceFile);
  if (own) return own;
  for (const file of compiler.projectFiles()) {
    const other = compiler.sourceFile(file);
    const style = other && styleIn(compiler.syntax, other);
    if (style) return style;
  }
  return 'none';
}

/** The specifier by which one file imports another. */
export function relativeSpecifier(from: string, to: string, style: SpecifierStyle): string {
  const path = posix.relative(posix.dirname(from), to);
  const relative = path.startsWith('.') ? path : `./${path}`;
  switch (style) {
    case 'source':
      return relative;
    case 'compiled':
      return relative.replace(/\.tsx$/, '.js').replace(/\.([cm]?)ts$/, '.$1js');
    case 'none':
      return relative.replace(/(?:\/index)?\.[cm]?[jt]sx?$/, '');
  }
}

function styleIn(syntax: typeof ts, { statements }: ts.SourceFile): SpecifierStyle | undefined {
  for (const statement of statements) {
    if (!syntax.isImportDeclaration(statement) || !syntax.isStringLiteral(statement.moduleSpecifier)) continue;
    const { text } = statement.moduleSpecifier;
    if (!/^\.\.?\//.test(text) || text.endsWith('.json')) continue;
    if (/\.[cm]?tsx?$/.test(text)) return 'source';
    return /\.[cm]?jsx?$/.test(text) ? 'compiled' : 'none';
  }
  return undefined;
}
