import type { Temp } from '@privet/flow';
import type ts from 'typescript';
import { lowerExpression } from './dispatch.ts';
import { emitConstant, type FunctionContext } from './function-context.ts';
import { lowerChildren } from './jsx-children.ts';
import type { ExpressionTable } from './node-kinds.ts';

/** JSX: an element is its props, an object with the attributes and `children` as members. A fragment's tag is ''. */
export const jsx: ExpressionTable = {
  JsxElement: (context, node) => lowerElement(context, node, node.openingElement, node.children),
  JsxSelfClosingElement: (context, node) => lowerElement(context, node, node, []),
  JsxFragment: lowerFragment,
  JsxExpression: lowerJsxExpression,
};

function lowerElement(
  context: FunctionContext,
  node: ts.Expression,
  { tagName, attributes }: ts.JsxOpeningLikeElement,
  children: readonly ts.JsxChild[],
): Temp {
  const { file, ir } = context;
  const tag = lowerTag(context, tagName);
  const props = ir.define({ op: 'object', shape: 'object', range: file.rangeOf(attributes) });
  for (const attribute of attributes.properties) lowerAttribute(context, props, attribute);
  lowerChildren(context, props, children);
  return ir.define({ op: 'element', tag, tagRange: file.rangeOf(tagName), props, range: file.rangeOf(node) });
}

function lowerFragment(context: FunctionContext, node: ts.JsxFragment): Temp {
  const { file, ir } = context;
  const tagRange = file.rangeOf(node.openingFragment);
  const props = ir.define({ op: 'object', shape: 'object', range: tagRange });
  lowerChildren(context, props, node.children);
  return ir.define({ op: 'element', tag: { intrinsic: '' }, tagRange, props, range: file.rangeOf(node) });
}

/** HTML elements are named in lower case, custom ones with a dash; everything else is a component. */
function lowerTag(
  context: FunctionContext,
  tagName: ts.JsxTagNameExpression,
): { intrinsic: string } | { component: Temp } {
  const { syntax } = context.file;
  if (syntax.isJsxNamespacedName(tagName)) return { intrinsic: `${tagName.namespace.text}:${tagName.name.text}` };
  if (syntax.isIdentifier(tagName) && /^[a-z]|-/u.test(tagName.text)) return { intrinsic: tagName.text };
  return { component: lowerExpression(context, tagName) };
}

function lowerAttribute(context: FunctionContext, props: Temp, node: ts.JsxAttributeLike): void {
  const { file, ir } = context;
  const { syntax } = file;
  const range = file.rangeOf(node);
  if (syntax.isJsxSpreadAttribute(node)) {
    return ir.emit({
      op: 'spread',
      object: props,
      value: lowerExpression(context, node.expression),
      shape: 'object',
      range,
    });
  }
  const { name, initializer } = node;
  const text = syntax.isIdentifier(name) ? name.text : `${name.namespace.text}:${name.name.text}`;
  const key = { name: text };
  if (initializer === undefined) {
    const valueRange = file.rangeOf(name);
    return ir.emit({
      op: 'store',
      object: props,
      key,
      value: emitConstant(context, true, valueRange),
      range,
      valueRange,
    });
  }
  const given = syntax.isJsxExpression(initializer) ? (initializer.expression ?? initializer) : initializer;
  const valueNode = file.unwrap(given);
  const value = lowerExpression(context, valueNode, text);
  ir.emit({ op: 'store', object: props, key, value, range, valueRange: file.rangeOf(valueNode) });
}

/** `{expression}`; an empty one holds at most a comment. */
function lowerJsxExpression(context: FunctionContext, node: ts.JsxExpression): Temp {
  if (node.expression === undefined) return emitConstant(context, undefined, context.file.rangeOf(node));
  return lowerExpression(context, node.expression);
}
