import type ts from 'typescript';
import { lowerExpression } from './dispatch.ts';
import type { FunctionContext } from './function-context.ts';
import type { StatementTable } from './node-kinds.ts';
import { lowerTarget } from './patterns.ts';
import { noteTypeMembers } from './type-members.ts';

/** `var`, `let`, `const` and `using`. */
export const variableDeclarations: StatementTable = {
  VariableStatement: (context, node) => {
    if (!context.file.isAmbient(node)) lowerDeclarationList(context, node.declarationList);
  },
};

export function lowerDeclarationList(context: FunctionContext, list: ts.VariableDeclarationList): void {
  for (const declaration of list.declarations) lowerDeclaration(context, declaration);
}

function lowerDeclaration(context: FunctionContext, { name, type, initializer }: ts.VariableDeclaration): void {
  const { file, ir } = context;
  noteTypeMembers(file, type);
  if (initializer === undefined) return;
  const range = file.rangeOf(name);
  const given = lowerExpression(context, initializer, file.syntax.isIdentifier(name) ? name.text : undefined);
  const value = type === undefined ? given : ir.define({ op: 'assert', value: given, kind: 'declared', range });
  lowerTarget(context, name, { value, range, valueRange: file.rangeOf(file.unwrap(initializer)) });
}
