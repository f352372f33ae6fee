import type { Argument, Temp } from '@privet/flow';
import type ts from 'typescript';
import { requiredModuleOf, stringOf } from './commonjs.ts';
import { lowerExpression } from './dispatch.ts';
import { emitConstant, type FunctionContext } from './function-context.ts';

/** Evaluates the arguments of a call in order. */
export function lowerArguments(context: FunctionContext, nodes: readonly ts.Expression[]): readonly Argument[] {
  const { file } = context;
  return nodes.map((node) => {
    const argument = file.unwrap(node);
    const spread = file.syntax.isSpreadElement(argument);
    const expression = file.unwrap(spread ? argument.expression : argument);
    return { value: lowerExpression(context, expression), spread, range: file.rangeOf(expression) };
  });
}

/** `require('x')` and `import('x')`; absent for every other call. */
export function lowerModuleCall(context: FunctionContext, node: ts.CallExpression): Temp | undefined {
  const { file, ir } = context;
  const range = file.rangeOf(node);
  const required = requiredModuleOf(context, node);
  if (required !== undefined) return ir.define({ op: 'import', specifier: required, range });
  if (node.expression.kind !== file.syntax.SyntaxKind.ImportKeyword) return undefined;
  const [specifier, ...options] = node.arguments;
  const imported = specifier === undefined ? undefined : stringOf(context, specifier);
  lowerArguments(context, imported === undefined ? node.arguments : options);
  return ir.define(imported === undefined ? { op: 'opaque', range } : { op: 'import', specifier: imported, range });
}

/** The arguments of a tag: the literal texts, then the spans. */
export function lowerTemplateArguments(context: FunctionContext, template: ts.TemplateLiteral): readonly Argument[] {
  const { file, ir } = context;
  const range = file.rangeOf(template);
  const isTemplate = file.syntax.isTemplateExpression(template);
  const chunks = isTemplate ? [template.head, ...template.templateSpans.map(({ literal }) => literal)] : [template];
  const strings = ir.define({ op: 'object', shape: 'array', range });
  for (const chunk of chunks) {
    const at = file.rangeOf(chunk);
    ir.emit({ op: 'push', object: strings, value: emitConstant(context, chunk.text, at), range: at });
  }
  const spans = isTemplate
    ? lowerArguments(
        context,
        template.templateSpans.map(({ expression }) => expression),
      )
    : [];
  return [{ value: strings, spread: false, range }, ...spans];
}
