import type ts from 'typescript';
import type { FileContext } from './file-context.ts';

/** `isAllowedEnumOption(key, value)`, `isValidChoice(value)`: functions that ask whether a value is one of a few. */
const ASKS_FOR_OPTION = /^(?:is|are)?_?(?:allowed|valid|supported|known|accepted|permitted)\w*(?:option|choice|enum)/i;
/** `statusOptions.includes(value)`, `choices.has(value)`: lists of all that a value may be. */
const OPTIONS = /(?:options|choices|enum|enum_?values)$/i;
const MEMBERS: ReadonlySet<string> = new Set(['includes', 'has']);

/**
 * What a condition that does not hold refuses, since it is none of the options: a setter of many settings quotes it where
 * the one in question has options, and a password or an address of somebody is never set for one of these.
 */
export function optionsRefusedBy(file: FileContext, condition: ts.Expression): readonly ts.Expression[] {
  if (!file.syntax.isCallExpression(condition) || !asksForOption(file, condition)) return [];
  return condition.arguments;
}

function asksForOption(file: FileContext, { expression }: ts.CallExpression): boolean {
  const { syntax } = file;
  if (syntax.isIdentifier(expression)) return ASKS_FOR_OPTION.test(expression.text);
  if (!syntax.isPropertyAccessExpression(expression)) return false;
  const { name, expression: list } = expression;
  if (!MEMBERS.has(name.text)) return ASKS_FOR_OPTION.test(name.text);
  const held = file.unwrap(list);
  if (syntax.isIdentifier(held)) return OPTIONS.test(held.text);
  if (syntax.isPropertyAccessExpression(held)) return OPTIONS.test(held.name.text);
  return isValuesOfEnum(file, held);
}

/** `Object.values(Role)`: enums begin with a capital letter. */
function isValuesOfEnum({ syntax }: FileContext, node: ts.Expression): boolean {
  if (!syntax.isCallExpression(node) || !syntax.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression: object } = node.expression;
  const [of] = node.arguments;
  const isOfObject = syntax.isIdentifier(object) && object.text === 'Object' && name.text === 'values';
  return isOfObject && of !== undefined && syntax.isIdentifier(of) && /^[A-Z][A-Za-z]*[a-z]/.test(of.text);
}
