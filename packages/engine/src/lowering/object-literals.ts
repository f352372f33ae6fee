import type { Temp } from '@privet/flow';
import type ts from 'typescript';
import { lowerExpression } from './dispatch.ts';
import type { FunctionContext } from './function-context.ts';
import { lowerClosure } from './functions.ts';
import { fixedNameOf, lowerKey } from './keys.ts';
import { lowerIdentifier } from './names.ts';
import type { ExpressionTable } from './node-kinds.ts';

/** Object and array literals: a fresh object, then its members in order. */
export const objectLiterals: ExpressionTable = {
  ObjectLiteralExpression: lowerObject,
  ArrayLiteralExpression: lowerArray,
};

function lowerObject(context: FunctionContext, node: ts.ObjectLiteralExpression): Temp {
  const object = context.ir.define({ op: 'object', shape: 'object', range: context.file.rangeOf(node) });
  for (const property of node.properties) lowerProperty(context, object, property);
  return object;
}

function lowerProperty(context: FunctionContext, object: Temp, node: ts.ObjectLiteralElementLike): void {
  const { file, ir } = context;
  const { syntax } = file;
  const range = file.rangeOf(node);
  if (syntax.isSpreadAssignment(node)) {
    ir.emit({ op: 'spread', object, value: lowerExpression(context, node.expression), shape: 'object', range });
  } else if (syntax.isShorthandPropertyAssignment(node)) {
    const value = lowerIdentifier(context, node.name);
    ir.emit({ op: 'store', object, key: { name: node.name.text }, value, range, valueRange: file.rangeOf(node.name) });
  } else if (syntax.isPropertyAssignment(node)) {
    const key = lowerKey(context, node.name);
    const initializer = file.unwrap(node.initializer);
    const name = fixedNameOf(file, node.name);
    if (name !== undefined && syntax.isFunctionLike(initializer)) file.memberNames.add(name);
    const value = lowerExpression(context, initializer, name);
    ir.emit({ op: 'store', object, key, value, range, valueRange: file.rangeOf(initializer) });
  } else {
    lowerMethod(context, object, node);
  }
}

function lowerMethod(
  context: FunctionContext,
  object: Temp,
  node: ts.MethodDeclaration | ts.AccessorDeclaration,
): void {
  const { file, ir } = context;
  const { syntax } = file;
  const range = file.rangeOf(node);
  const key = lowerKey(context, node.name);
  const name = fixedNameOf(file, node.name) ?? '';
  if (syntax.isMethodDeclaration(node)) {
    if (name !== '') file.memberNames.add(name);
    const value = lowerClosure(context, node, { kind: 'method', name });
    ir.emit({ op: 'store', object, key, value, range, valueRange: range });
  } else if (syntax.isGetAccessorDeclaration(node)) {
    ir.emit({ op: 'accessor', object, key, get: lowerClosure(context, node, { kind: 'getter', name }), range });
  } else {
    ir.emit({ op: 'accessor', object, key, set: lowerClosure(context, node, { kind: 'setter', name }), range });
  }
}

function lowerArray(context: FunctionContext, node: ts.ArrayLiteralExpression): Temp {
  const { file, ir } = context;
  const object = ir.define({ op: 'object', shape: 'array', range: file.rangeOf(node) });
  for (const element of node.elements) lowerElement(context, object, element);
  return object;
}

/** Appends an element, or the elements of a spread, to the array under construction. */
export function lowerElement(context: FunctionContext, array: Temp, node: ts.Expression): void {
  const { file, ir } = context;
  const element = file.unwrap(node);
  if (file.syntax.isSpreadElement(element)) {
    const value = lowerExpression(context, element.expression);
    ir.emit({ op: 'spread', object: array, value, shape: 'array', range: file.rangeOf(element) });
  } else {
    ir.emit({ op: 'push', object: array, value: lowerExpression(context, element), range: file.rangeOf(element) });
  }
}
