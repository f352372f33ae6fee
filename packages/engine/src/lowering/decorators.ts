import type { FunctionId, MemberIr, Temp } from '@privet/flow';
import type { Range } from '@privet/model';
import type ts from 'typescript';
import { lowerExpression } from './dispatch.ts';
import type { FunctionContext } from './function-context.ts';

/** A decorator as a value, and where it stands. */
export interface LoweredDecorator {
  readonly value: Temp;
  readonly range: Range;
}

/** Evaluates a declaration's decorators. What a decorator makes of its target is not followed. */
export function lowerDecorators(context: FunctionContext, node: ts.Node): readonly LoweredDecorator[] {
  const { file } = context;
  if (!file.syntax.canHaveDecorators(node)) return [];
  return (file.syntax.getDecorators(node) ?? []).map((decorator) => ({
    value: lowerExpression(context, decorator.expression),
    range: file.rangeOf(decorator),
  }));
}

/** Tells which decorators the class of some methods has. */
export function emitDecoratedClass(
  { ir }: FunctionContext,
  decorators: readonly LoweredDecorator[],
  members: readonly MemberIr[],
): void {
  for (const { value, range } of decorators) {
    for (const { function: method, kind, static: isStatic } of members)
      if (method !== undefined && kind === 'method' && !isStatic)
        ir.emit({ op: 'decorate', decorator: value, function: method, isOfClass: true, range });
  }
}

/** Tells which decorators a method has. */
export function emitDecorated(
  { ir }: FunctionContext,
  decorators: readonly LoweredDecorator[],
  method: FunctionId | undefined,
): void {
  if (method === undefined) return;
  for (const { value, range } of decorators) ir.emit({ op: 'decorate', decorator: value, function: method, range });
}

export function lowerDecoratorsOfParameters(
  context: FunctionContext,
  parameters: readonly ts.ParameterDeclaration[],
): void {
  for (const parameter of parameters) lowerDecorators(context, parameter);
}
