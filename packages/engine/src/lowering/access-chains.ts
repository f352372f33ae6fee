import type { Key, Temp } from '@privet/flow';
import type ts from 'typescript';
import { keepsRejection } from './rejections.ts';
import { lowerArguments, lowerModuleCall } from './calls.ts';
import { lowerExpression } from './dispatch.ts';
import type { OpenBlock } from './function-builder.ts';
import { emitConstant, type FunctionContext } from './function-context.ts';
import { lowerElementKey } from './keys.ts';
import type { ExpressionTable, Syntax } from './node-kinds.ts';

/**
 * Member accesses and calls. A whole chain `a.b?.c().d` is lowered in one loop from its head outwards, because chains can
 * be longer than the stack is deep and because `?.` leaves the whole chain.
 */
export const accessChains: ExpressionTable = {
  PropertyAccessExpression: lowerChain,
  ElementAccessExpression: lowerChain,
  CallExpression: lowerChain,
  NonNullExpression: lowerChain,
};

type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;
type Link = Access | ts.CallExpression | ts.NonNullExpression;

/** A member whose value is not loaded yet, so that a call of it can know its object. */
export interface Member {
  readonly object: Temp;
  readonly key: Key;
  readonly node: Access;
}

type Value = { readonly temp: Temp; readonly node: ts.Expression } | Member;

function lowerChain(context: FunctionContext, node: Link): Temp {
  const { file, ir } = context;
  const { head, links } = linksOf(context, node);
  const [first] = links;
  const moduleCall =
    first !== undefined && file.syntax.isCallExpression(first) ? lowerModuleCall(context, first) : undefined;
  let value: Value =
    moduleCall === undefined
      ? { temp: lowerExpression(context, head), node: head }
      : { temp: moduleCall, node: first ?? head };
  let skipped: OpenBlock | undefined;
  for (const link of moduleCall === undefined ? links : links.slice(1)) {
    if (hasQuestionDot(context, link)) {
      skipped ??= ir.block();
      const present = ir.block();
      const tested = valueOf(context, value);
      // `a.b?.()` calls b on a: its object must stay known.
      if (!file.syntax.isCallExpression(link)) value = { temp: tested, node: link.expression };
      ir.branch(tested, present, skipped);
      ir.start(present);
    }
    value = lowerLink(context, value, link);
  }
  const temp = valueOf(context, value);
  return skipped === undefined ? temp : orUndefined(context, temp, skipped, node);
}

/** The chain's links from the inside out, and what it starts from. */
function linksOf(
  context: FunctionContext,
  node: Link,
): { readonly head: ts.Expression; readonly links: readonly Link[] } {
  const { file } = context;
  const { syntax } = file;
  const links: Link[] = [];
  let head: ts.Expression = node;
  for (;;) {
    const inner = file.unwrap(head);
    // `(a?.b).c`: parentheses end what `?.` can skip.
    if (inner !== head && (inner.flags & syntax.NodeFlags.OptionalChain) !== 0) break;
    if (!isLink(context, inner)) break;
    links.push(inner);
    head = inner.expression;
  }
  return { head, links: links.reverse() };
}

function isLink({ file: { syntax } }: FunctionContext, node: ts.Expression): node is Link {
  return isAccess(syntax, node) || syntax.isCallExpression(node) || syntax.isNonNullExpression(node);
}

function isAccess(syntax: Syntax, node: ts.Node): node is Access {
  return syntax.isPropertyAccessExpression(node) || syntax.isElementAccessExpression(node);
}

function hasQuestionDot({ file: { syntax } }: FunctionContext, link: Link): boolean {
  return !syntax.isNonNullExpression(link) && link.questionDotToken !== undefined;
}

function lowerLink(context: FunctionContext, value: Value, link: Link): Value {
  const { file, ir } = context;
  const { syntax } = file;
  if (isAccess(syntax, link)) return lowerMember(context, valueOf(context, value), link);
  if (syntax.isCallExpression(link)) return { temp: lowerCall(context, value, link), node: link };
  // `a.b!()` calls b on a all the same: the assertion says nothing of data.
  if ('key' in value) return value;
  return {
    temp: ir.define({ op: 'assert', value: value.temp, kind: 'non-null', range: file.rangeOf(link) }),
    node: link,
  };
}

/** Evaluates the key of an access on `object`. */
export function lowerMember(context: FunctionContext, object: Temp, node: Access): Member {
  const { syntax } = context.file;
  const key: Key = syntax.isPropertyAccessExpression(node)
    ? { name: node.name.text }
    : lowerElementKey(context, node.argumentExpression);
  return { object, key, node };
}

function valueOf({ file, ir }: FunctionContext, value: Value): Temp {
  if ('temp' in value) return value.temp;
  const { object, key, node } = value;
  return ir.define({
    op: 'load',
    object,
    key,
    optional: node.questionDotToken !== undefined,
    range: file.rangeOf(node),
  });
}

function lowerCall(context: FunctionContext, callee: Value, node: ts.CallExpression): Temp {
  const { file, ir } = context;
  const optional = node.questionDotToken !== undefined;
  const range = file.rangeOf(node);
  const given = lowerArguments(context, node.arguments);
  const kept = keepsRejection(file, node) ? { keepsRejection: true } : {};
  if ('key' in callee) {
    const { object, key, node: member } = callee;
    return ir.define({
      op: 'invoke',
      mode: 'call',
      object,
      key,
      ...memberRanges(context, member),
      arguments: given,
      optional,
      ...kept,
      range,
    });
  }
  const mode = file.unwrap(callee.node).kind === file.syntax.SyntaxKind.SuperKeyword ? 'super' : 'call';
  const calleeRange = file.rangeOf(file.unwrap(callee.node));
  return ir.define({ op: 'call', mode, callee: callee.temp, calleeRange, arguments: given, optional, ...kept, range });
}

/** The ranges of `object.key` and of the key in it. */
export function memberRanges({ file }: FunctionContext, node: Access) {
  const name = file.syntax.isPropertyAccessExpression(node) ? node.name : file.unwrap(node.argumentExpression);
  return { memberRange: file.rangeOf(node), nameRange: file.rangeOf(name) };
}

/** Joins the chain's value with the undefined of the ways that left it early. */
function orUndefined(context: FunctionContext, temp: Temp, skipped: OpenBlock, node: Link): Temp {
  const { file, ir } = context;
  const range = file.rangeOf(node);
  const merge = ir.block();
  ir.jump(merge);
  ir.start(skipped);
  const nothing = emitConstant(context, undefined, range);
  ir.jump(merge);
  ir.start(merge);
  return ir.define({ op: 'join', values: [temp, nothing], range });
}
