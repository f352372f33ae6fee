import type ts from 'typescript';

import { isOwnAddress } from '../inference/own-addresses.ts';
import { snakeCaseOf } from '../inference/snake-case.ts';

/** A property of an object literal whose key is a name. */
type NamedProperty = ts.PropertyAssignment & { readonly name: ts.Identifier | ts.StringLiteral };

/** What stands before a value that begins a property of an object literal; in `a ? b : c` the same is no key. */
const KEY = /[{,]\s*['"]?([\w$]+)['"]?\s*:\s*$/;
/** How far before a value its key is looked for. */
const REACH = 80;

/** Words of values that are about a field, and not what somebody has put into it: `errors.email.message`. */
const ABOUT_FIELDS =
  /^(?:errors?|messages?|labels?|titles?|placeholders?|hints?|texts?|descriptions?|translations?|translate|schemas?|columns?|fields?|rules?|validators?|templates?|subjects?|ids?|uuids?|keys?|types?|kinds?|status|flags?|is|has|count|counts|hash|hashed|hashes|masked|redacted|domain|enabled|verified|valid|sort|order|index|options?|props|icons?|i18n|intl|t|z|yup|joi)$/;

/** The name of the key that a value at `start` of a text may stand under, told without a tree. */
export function possibleKeyBefore(text: string, start: number): string | undefined {
  return KEY.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
}

/**
 * The property of an object literal whose value begins with an expression, and is made of it: `{ email: input.value.trim() }`.
 * Whoever writes the key says what the value is, unless the value's own names say that it is about the field.
 */
export function propertyAround(syntax: typeof ts, expression: ts.Node): NamedProperty | undefined {
  if (possibleKeyBefore(expression.getSourceFile().text, expression.getStart()) === undefined) return undefined;
  if (!isPlain(syntax, expression)) return undefined;
  let value = expression;
  while (value.parent && isMadeOf(syntax, value.parent, value)) value = value.parent;
  const property = value.parent;
  if (!property || !syntax.isPropertyAssignment(property) || property.initializer !== value) return undefined;
  if (!hasName(syntax, property)) return undefined;
  const written = value.getText();
  return isOwnAddress(written, []) || wordsOf(written).some((word) => ABOUT_FIELDS.test(word)) ? undefined : property;
}

/** Whether an expression is a name or a member, which says nothing but where the value lies. */
function isPlain(syntax: typeof ts, node: ts.Node): boolean {
  if (syntax.isNonNullExpression(node) || syntax.isParenthesizedExpression(node))
    return isPlain(syntax, node.expression);
  return syntax.isIdentifier(node) || syntax.isPropertyAccessExpression(node) || syntax.isElementAccessExpression(node);
}

/** Methods of a text that leave it what it is. */
const SAME_TEXT =
  /^(?:trim(?:Start|End)?|toLowerCase|toUpperCase|toLocaleLowerCase|toLocaleUpperCase|normalize|toString)$/;

/** Whether an expression has the value of another, but for what changes its type or its letters. */
function isMadeOf(syntax: typeof ts, outer: ts.Node, inner: ts.Node): boolean {
  if (syntax.isCallExpression(outer)) return outer.expression === inner && outer.arguments.length === 0;
  if (syntax.isPropertyAccessExpression(outer)) {
    return outer.expression === inner && SAME_TEXT.test(outer.name.text) && syntax.isCallExpression(outer.parent);
  }
  if (syntax.isBinaryExpression(outer)) {
    const { kind } = outer.operatorToken;
    const isChoice = kind === syntax.SyntaxKind.QuestionQuestionToken || kind === syntax.SyntaxKind.BarBarToken;
    return isChoice && outer.left === inner;
  }
  return (
    syntax.isParenthesizedExpression(outer) ||
    syntax.isNonNullExpression(outer) ||
    syntax.isAsExpression(outer) ||
    syntax.isSatisfiesExpression(outer)
  );
}

function hasName(syntax: typeof ts, property: ts.PropertyAssignment): property is NamedProperty {
  return syntax.isIdentifier(property.name) || syntax.isStringLiteral(property.name);
}

function wordsOf(written: string): readonly string[] {
  return (written.match(/[\p{L}_$][\p{L}\d_$]*/gu) ?? []).flatMap((name) => snakeCaseOf(name).split('_'));
}
