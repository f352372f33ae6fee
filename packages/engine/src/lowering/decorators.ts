import type ts from 'typescript';
import { lowerExpression } from './dispatch.ts';
import type { FunctionContext } from './function-context.ts';

/** Evaluates a declaration's decorators for their effects. What a decorator makes of its target is not followed. */
export function lowerDecorators(context: FunctionContext, node: ts.Node): void {
  const { syntax } = context.file;
  if (!syntax.canHaveDecorators(node)) return;
  for (const { expression } of syntax.getDecorators(node) ?? []) lowerExpression(context, expression);
}

export function lowerDecoratorsOfParameters(
  context: FunctionContext,
  parameters: readonly ts.ParameterDeclaration[],
): void {
  for (const parameter of parameters) lowerDecorators(context, parameter);
}
