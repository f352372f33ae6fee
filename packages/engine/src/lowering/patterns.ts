import type { Key, Temp } from '@privet/flow';
import type { Range } from '@privet/model';
import type ts from 'typescript';
import { lowerExpression } from './dispatch.ts';
import type { FunctionContext } from './function-context.ts';
import { lowerKey } from './keys.ts';
import { elementsOf, type PatternElement } from './pattern-elements.ts';
import { lowerReference, writeReference } from './references.ts';

/** A value on its way into a name, member or pattern. */
export interface Incoming {
  readonly value: Temp;
  /** Of the write: the declared name, or the whole assignment. */
  readonly range: Range;
  /** Of the expression that gave the value. */
  readonly valueRange: Range;
}

/** Gives a value to a binding or to the left side of an assignment, destructuring it where that is a pattern. */
export function lowerTarget(context: FunctionContext, target: ts.Node, incoming: Incoming): void {
  const pattern = elementsOf(context.file, target);
  if (pattern === undefined) writeReference(context, lowerReference(context, target), incoming);
  else if (pattern.shape === 'array') lowerArrayPattern(context, pattern.elements, incoming);
  else lowerObjectPattern(context, pattern.elements, incoming);
}

/** The value, or that of the default where it is undefined. */
export function withDefault(context: FunctionContext, value: Temp, initializer: ts.Expression, target: ts.Node): Temp {
  const { file, ir } = context;
  const name = file.syntax.isIdentifier(target) ? target.text : undefined;
  const range = file.rangeOf(target);
  if (isPlain(context, initializer)) {
    return ir.define({ op: 'join', values: [value, lowerExpression(context, initializer, name)], range });
  }
  const otherwise = ir.block();
  const merge = ir.block();
  ir.choose([merge, otherwise]);
  ir.start(otherwise);
  const fallback = lowerExpression(context, initializer, name);
  ir.jump(merge);
  ir.start(merge);
  return ir.define({ op: 'join', values: [value, fallback], range });
}

/** Whether evaluating the expression does nothing else, so that it needs no block of its own. */
function isPlain({ file }: FunctionContext, initializer: ts.Expression): boolean {
  const { syntax } = file;
  const node = file.unwrap(initializer);
  if (syntax.isArrayLiteralExpression(node)) return node.elements.length === 0;
  if (syntax.isObjectLiteralExpression(node)) return node.properties.length === 0;
  return (
    syntax.isLiteralExpression(node) || syntax.isIdentifier(node) || syntax.isFunctionLike(node) || syntax.isToken(node)
  );
}

function lowerObjectPattern(
  context: FunctionContext,
  elements: readonly PatternElement[],
  { value: object }: Incoming,
): void {
  const taken: string[] = [];
  for (const element of elements) {
    const range = context.file.rangeOf(element.target);
    if (element.rest) {
      const value = context.ir.define({ op: 'rest', object, shape: 'object', without: [...taken], range });
      lowerTarget(context, element.target, { value, range, valueRange: range });
    } else {
      const key = element.key === undefined ? { name: '' } : lowerKey(context, element.key);
      if ('name' in key) taken.push(key.name);
      lowerPatternElement(context, element, object, key);
    }
  }
}

function lowerArrayPattern(
  context: FunctionContext,
  elements: readonly (PatternElement | undefined)[],
  { value: object }: Incoming,
): void {
  for (const [index, element] of elements.entries()) {
    if (element === undefined) continue;
    const range = context.file.rangeOf(element.target);
    if (element.rest) {
      const without = Array.from({ length: index }, (_, position) => String(position));
      const value = context.ir.define({ op: 'rest', object, shape: 'array', without, range });
      lowerTarget(context, element.target, { value, range, valueRange: range });
    } else {
      lowerPatternElement(context, element, object, { name: String(index) });
    }
  }
}

function lowerPatternElement(
  context: FunctionContext,
  { target, initializer }: PatternElement,
  object: Temp,
  key: Key,
): void {
  const range = context.file.rangeOf(target);
  const loaded = context.ir.define({ op: 'load', object, key, optional: false, range });
  const value = initializer === undefined ? loaded : withDefault(context, loaded, initializer, target);
  lowerTarget(context, target, { value, range, valueRange: range });
}
