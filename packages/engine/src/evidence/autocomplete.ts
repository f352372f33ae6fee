import type ts from 'typescript';

/** The autocomplete attribute of the JSX input whose attribute value, or which itself, an expression is. */
export function autocompleteAt(syntax: typeof ts, expression: ts.Node): string | undefined {
  const element = inputAround(syntax, expression);
  for (const attribute of element?.attributes.properties ?? []) {
    if (!syntax.isJsxAttribute(attribute) || !syntax.isIdentifier(attribute.name)) continue;
    const { initializer } = attribute;
    if (/^autocomplete$/i.test(attribute.name.text) && initializer && syntax.isStringLiteral(initializer))
      return initializer.text;
  }
  return undefined;
}

function inputAround(syntax: typeof ts, expression: ts.Node): ts.JsxOpeningLikeElement | undefined {
  if (syntax.isJsxSelfClosingElement(expression)) return expression;
  const attribute =
    expression.parent && syntax.isJsxExpression(expression.parent) ? expression.parent.parent : undefined;
  return attribute && syntax.isJsxAttribute(attribute) ? attribute.parent.parent : undefined;
}
