import type ts from 'typescript';
import { lowerStatement } from './dispatch.ts';
import { type FunctionContext, withScope } from './function-context.ts';
import { declareLexical } from './hoisting.ts';

/** Lowers statements whose names are declared: first their functions, which are hoisted, then the rest in order. */
export function lowerStatements(context: FunctionContext, statements: readonly ts.Statement[]): void {
  const { syntax } = context.file;
  for (const statement of statements) if (syntax.isFunctionDeclaration(statement)) lowerStatement(context, statement);
  for (const statement of statements) if (!syntax.isFunctionDeclaration(statement)) lowerStatement(context, statement);
}

/** Lowers a block in a scope of its own. */
export function lowerBlock(context: FunctionContext, statements: readonly ts.Statement[]): void {
  withScope(context, () => {
    declareLexical(context, statements);
    lowerStatements(context, statements);
  });
}
