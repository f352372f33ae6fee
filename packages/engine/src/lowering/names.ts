import type { Temp } from '@privet/flow';
import type ts from 'typescript';
import { emitConstant, type FunctionContext } from './function-context.ts';
import type { ExpressionTable } from './node-kinds.ts';

/** Names, `this` and `super`. */
export const names: ExpressionTable = {
  Identifier: lowerIdentifier,
  // The left side of `#x in object`.
  PrivateIdentifier: (context, node) => emitConstant(context, node.text, context.file.rangeOf(node)),
  ThisKeyword: (context, node) => context.ir.define({ op: 'this', range: context.file.rangeOf(node) }),
  SuperKeyword: (context, node) => context.ir.define({ op: 'super', range: context.file.rangeOf(node) }),
  // Only in broken code does `import` stand without its call.
  ImportKeyword: (context, node) => context.ir.define({ op: 'opaque', range: context.file.rangeOf(node) }),
};

/** Reads a variable, or a global where no scope declares the name. */
export function lowerIdentifier(context: FunctionContext, node: ts.Identifier): Temp {
  const range = context.file.rangeOf(node);
  const variable = context.scope.resolve(node.text);
  if (variable !== undefined) return context.ir.define({ op: 'read', variable: variable.id, range });
  if (node.text === 'undefined') return emitConstant(context, undefined, range);
  return context.ir.define({ op: 'global', name: node.text, range });
}
