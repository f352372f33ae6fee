import type { Key } from '@privet/flow';
import type ts from 'typescript';
import { lowerExpression } from './dispatch.ts';
import type { FileContext } from './file-context.ts';
import type { FunctionContext } from './function-context.ts';

/** The key that a property name stands for; a computed one is evaluated here. */
export function lowerKey(context: FunctionContext, name: ts.PropertyName): Key {
  const fixed = fixedNameOf(context.file, name);
  if (fixed !== undefined) return { name: fixed };
  return context.file.syntax.isComputedPropertyName(name)
    ? { computed: lowerExpression(context, name.expression) }
    : { name: '' };
}

/** The key of `object[argument]`. */
export function lowerElementKey(context: FunctionContext, argument: ts.Expression): Key {
  const fixed = literalTextOf(context.file, argument);
  return fixed === undefined ? { computed: lowerExpression(context, argument) } : { name: fixed };
}

/** A property's name where the source fixes it. */
export function fixedNameOf(file: FileContext, name: ts.PropertyName): string | undefined {
  const { syntax } = file;
  if (syntax.isComputedPropertyName(name)) return literalTextOf(file, name.expression);
  if (syntax.isIdentifier(name) || syntax.isPrivateIdentifier(name)) return name.text;
  return literalTextOf(file, name);
}

/** The text of a constant string or number. */
export function literalTextOf(file: FileContext, node: ts.Expression): string | undefined {
  const { syntax } = file;
  const expression = file.unwrap(node);
  if (syntax.isStringLiteralLike(expression) || syntax.isNumericLiteral(expression)) return expression.text;
  return syntax.isBigIntLiteral(expression) ? expression.text.slice(0, -1) : undefined;
}

/** A member's name for lists and messages: the source text of a computed one, brackets included. */
export function memberNameOf(file: FileContext, name: ts.PropertyName): string {
  return fixedNameOf(file, name) ?? file.textOf(name);
}
