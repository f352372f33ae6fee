import type { Argument, Temp } from '@privet/flow';
import type ts from 'typescript';
import { lowerMember, memberRanges } from './access-chains.ts';
import { lowerArguments, lowerTemplateArguments } from './calls.ts';
import { lowerExpression } from './dispatch.ts';
import type { FunctionContext } from './function-context.ts';
import type { ExpressionTable } from './node-kinds.ts';

/** `new` expressions and tagged templates. */
export const constructions: ExpressionTable = {
  NewExpression: (context, node) =>
    lowerCallOf(context, node, 'construct', node.expression, () => lowerArguments(context, node.arguments ?? [])),
  TaggedTemplateExpression: (context, node) =>
    lowerCallOf(context, node, 'tagged', node.tag, () => lowerTemplateArguments(context, node.template)),
};

function lowerCallOf(
  context: FunctionContext,
  node: ts.Expression,
  mode: 'construct' | 'tagged',
  calleeNode: ts.Expression,
  lowerGiven: () => readonly Argument[],
): Temp {
  const { file, ir } = context;
  const callee = file.unwrap(calleeNode);
  const range = file.rangeOf(node);
  const isPlainMember =
    (file.syntax.isPropertyAccessExpression(callee) || file.syntax.isElementAccessExpression(callee)) &&
    (callee.flags & file.syntax.NodeFlags.OptionalChain) === 0;
  if (isPlainMember) {
    const { object, key } = lowerMember(context, lowerExpression(context, callee.expression), callee);
    return ir.define({
      op: 'invoke',
      mode,
      object,
      key,
      ...memberRanges(context, callee),
      arguments: lowerGiven(),
      optional: false,
      range,
    });
  }
  const temp = lowerExpression(context, callee);
  return ir.define({
    op: 'call',
    mode,
    callee: temp,
    calleeRange: file.rangeOf(callee),
    arguments: lowerGiven(),
    optional: false,
    range,
  });
}
