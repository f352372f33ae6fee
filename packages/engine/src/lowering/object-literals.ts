import type { ClassId, Temp } from '@privet/flow';
import type ts from 'typescript';
import { lowerExpression } from './dispatch.ts';
import type { FileContext } from './file-context.ts';
import type { FunctionContext } from './function-context.ts';
import { type FunctionRole, lowerClosure } from './functions.ts';
import { fixedNameOf, lowerKey } from './keys.ts';
import { lowerIdentifier } from './names.ts';
import type { ExpressionTable } from './node-kinds.ts';

/** Object and array literals: a fresh object, then its members in order. */
export const objectLiterals: ExpressionTable = {
  ObjectLiteralExpression: lowerObject,
  ArrayLiteralExpression: lowerArray,
};

function lowerObject(context: FunctionContext, node: ts.ObjectLiteralExpression): Temp {
  const { file, ir } = context;
  const range = file.rangeOf(node);
  const shared = sharedClassOf(file, node);
  const object = ir.define({ op: 'object', shape: 'object', range, ...(shared !== undefined && { class: shared }) });
  for (const property of node.properties) lowerProperty(context, object, property, shared);
  return object;
}

/** A class for a literal whose methods use `this`: what one of them keeps there, the others find. */
function sharedClassOf(file: FileContext, node: ts.ObjectLiteralExpression): ClassId | undefined {
  if (!node.properties.some((property) => usesThis(file, property))) return undefined;
  const id = file.classId(file.startOf(node));
  file.classes.push({ id, name: '', range: file.rangeOf(node), implements: [], abstract: false, members: [] });
  return id;
}

function usesThis(file: FileContext, property: ts.ObjectLiteralElementLike): boolean {
  const { syntax } = file;
  const method = syntax.isPropertyAssignment(property) ? file.unwrap(property.initializer) : property;
  const hasThis =
    syntax.isMethodDeclaration(method) || syntax.isAccessor(method) || syntax.isFunctionExpression(method);
  return hasThis && /\bthis\b/.test(file.textOf(method));
}

function lowerProperty(
  context: FunctionContext,
  object: Temp,
  node: ts.ObjectLiteralElementLike,
  shared: ClassId | undefined,
): void {
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
    const value =
      syntax.isFunctionExpression(initializer) && initializer.name === undefined
        ? lowerClosure(context, initializer, roleOf('function', name ?? '', shared))
        : lowerExpression(context, initializer, name);
    ir.emit({ op: 'store', object, key, value, range, valueRange: file.rangeOf(initializer) });
  } else {
    lowerMethod(context, object, node, shared);
  }
}

function lowerMethod(
  context: FunctionContext,
  object: Temp,
  node: ts.MethodDeclaration | ts.AccessorDeclaration,
  shared: ClassId | undefined,
): void {
  const { file, ir } = context;
  const { syntax } = file;
  const range = file.rangeOf(node);
  const key = lowerKey(context, node.name);
  const name = fixedNameOf(file, node.name) ?? '';
  if (syntax.isMethodDeclaration(node)) {
    if (name !== '') file.memberNames.add(name);
    const value = lowerClosure(context, node, roleOf('method', name, shared));
    ir.emit({ op: 'store', object, key, value, range, valueRange: range });
  } else if (syntax.isGetAccessorDeclaration(node)) {
    ir.emit({ op: 'accessor', object, key, get: lowerClosure(context, node, roleOf('getter', name, shared)), range });
  } else {
    ir.emit({ op: 'accessor', object, key, set: lowerClosure(context, node, roleOf('setter', name, shared)), range });
  }
}

function roleOf(kind: FunctionRole['kind'], name: string, shared: ClassId | undefined): FunctionRole {
  return { kind, name, ...(shared !== undefined && { class: shared }) };
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
