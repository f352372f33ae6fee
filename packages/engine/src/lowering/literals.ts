import type { Temp } from '@privet/flow';
import type ts from 'typescript';
import { lowerExpression } from './dispatch.ts';
import { emitConstant, type FunctionContext } from './function-context.ts';
import type { ExpressionTable } from './node-kinds.ts';

/** Literals that hold no other expression but in templates. */
export const literals: ExpressionTable = {
  NumericLiteral: (context, node) => emitConstant(context, Number(node.text), context.file.rangeOf(node)),
  BigIntLiteral: (context, node) => emitConstant(context, bigintOf(node.text), context.file.rangeOf(node)),
  StringLiteral: (context, node) => emitConstant(context, node.text, context.file.rangeOf(node)),
  NoSubstitutionTemplateLiteral: (context, node) => emitConstant(context, node.text, context.file.rangeOf(node)),
  TrueKeyword: (context, node) => emitConstant(context, true, context.file.rangeOf(node)),
  FalseKeyword: (context, node) => emitConstant(context, false, context.file.rangeOf(node)),
  NullKeyword: (context, node) => emitConstant(context, null, context.file.rangeOf(node)),
  OmittedExpression: (context, node) => emitConstant(context, undefined, context.file.rangeOf(node)),
  RegularExpressionLiteral: (context, node) => context.ir.define({ op: 'opaque', range: context.file.rangeOf(node) }),
  MetaProperty: (context, node) => {
    const range = context.file.rangeOf(node);
    const isOfModule = node.keywordToken === context.file.syntax.SyntaxKind.ImportKeyword;
    return context.ir.define(isOfModule ? { op: 'global', name: 'import.meta', range } : { op: 'opaque', range });
  },
  TemplateExpression: lowerTemplate,
};

function bigintOf(text: string): bigint {
  return BigInt(text.slice(0, -1));
}

function lowerTemplate(context: FunctionContext, node: ts.TemplateExpression): Temp {
  const { file, ir } = context;
  const operands: Temp[] = [];
  const addText = (chunk: ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail): void => {
    if (chunk.text !== '') operands.push(emitConstant(context, chunk.text, file.rangeOf(chunk)));
  };
  addText(node.head);
  for (const span of node.templateSpans) {
    operands.push(lowerExpression(context, span.expression));
    addText(span.literal);
  }
  return ir.define({ op: 'combine', kind: 'template', operands, range: file.rangeOf(node) });
}
