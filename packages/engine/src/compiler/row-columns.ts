import type ts from 'typescript';

import type { Checker } from './program-reader.ts';

/** Types that Drizzle computes from a table, under keys that it maps by hand, so that the checker loses the columns. */
const ROW_TYPES = ['$inferSelect', '$inferInsert'] as const;

/**
 * Finds the column that a property of a row goes back to: `typeof users.$inferSelect` has the names of the columns, but
 * none of their declarations. `rootsOf` are the symbols that a symbol is derived from.
 */
export function rowColumns(
  syntax: typeof ts,
  checker: Checker,
  sources: () => readonly ts.SourceFile[],
  rootsOf: (symbol: ts.Symbol) => readonly ts.Symbol[],
): (symbol: ts.Symbol) => readonly ts.Declaration[] {
  let columns: ReadonlyMap<ts.Symbol, readonly ts.Declaration[]> | undefined;
  return (symbol) => (columns ??= columnsByRowSymbol()).get(symbol) ?? [];

  function columnsByRowSymbol(): ReadonlyMap<ts.Symbol, readonly ts.Declaration[]> {
    const files = sources().filter(({ text }) => text.includes('drizzle-orm'));
    return new Map(files.flatMap(tablesIn).flatMap(columnsOfTable));
  }

  function tablesIn({ statements }: ts.SourceFile): readonly ts.Type[] {
    return statements
      .filter(syntax.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
      .filter(({ initializer }) => initializer && syntax.isCallExpression(initializer))
      .map(({ name }) => checker.getTypeAtLocation(name))
      .filter((type) => checker.getPropertyOfType(type, ROW_TYPES[0]) !== undefined);
  }

  function columnsOfTable(table: ts.Type): readonly (readonly [ts.Symbol, readonly ts.Declaration[]])[] {
    return ROW_TYPES.flatMap((name) => {
      const row = checker.getPropertyOfType(table, name);
      const fields = row ? checker.getPropertiesOfType(checker.getTypeOfSymbol(row)) : [];
      return fields.flatMap((field) => {
        const column = checker.getPropertyOfType(table, field.name);
        const declarations = column ? rootsOf(column).flatMap((root) => root.declarations ?? []) : [];
        return rootsOf(field).map((root) => [root, declarations] as const);
      });
    });
  }
}
