import type ts from 'typescript';
import type { FileContext } from './file-context.ts';

/** One part of a pattern, however it is written. */
export interface PatternElement {
  /** Of object patterns. */
  readonly key: ts.PropertyName | undefined;
  readonly target: ts.Node;
  readonly initializer: ts.Expression | undefined;
  readonly rest: boolean;
}

export type Pattern =
  | { readonly shape: 'object'; readonly elements: readonly PatternElement[] }
  /** Holes are undefined. */
  | { readonly shape: 'array'; readonly elements: readonly (PatternElement | undefined)[] };

/** The elements of a binding pattern or of a literal on the left of an assignment; absent for anything else. */
export function elementsOf(file: FileContext, node: ts.Node): Pattern | undefined {
  const { syntax } = file;
  if (syntax.isObjectBindingPattern(node))
    return { shape: 'object', elements: node.elements.map((element) => boundElement(file, element)) };
  if (syntax.isArrayBindingPattern(node)) {
    const elements = node.elements.map((element) =>
      syntax.isBindingElement(element) ? boundElement(file, element) : undefined,
    );
    return { shape: 'array', elements };
  }
  const target = syntax.isParenthesizedExpression(node) ? file.unwrap(node) : node;
  if (syntax.isObjectLiteralExpression(target)) {
    return {
      shape: 'object',
      elements: target.properties.flatMap((property) => assignedProperty(file, property) ?? []),
    };
  }
  if (syntax.isArrayLiteralExpression(target)) {
    const elements = target.elements.map((element) =>
      syntax.isOmittedExpression(element) ? undefined : assignedElement(file, element, undefined),
    );
    return { shape: 'array', elements };
  }
  return undefined;
}

function boundElement({ syntax }: FileContext, node: ts.BindingElement): PatternElement {
  const { name, propertyName, initializer } = node;
  const key = propertyName ?? (syntax.isIdentifier(name) ? name : undefined);
  return { key, target: name, initializer, rest: node.dotDotDotToken !== undefined };
}

function assignedProperty(file: FileContext, node: ts.ObjectLiteralElementLike): PatternElement | undefined {
  const { syntax } = file;
  if (syntax.isSpreadAssignment(node))
    return { key: undefined, target: node.expression, initializer: undefined, rest: true };
  if (syntax.isShorthandPropertyAssignment(node)) {
    return { key: node.name, target: node.name, initializer: node.objectAssignmentInitializer, rest: false };
  }
  return syntax.isPropertyAssignment(node) ? assignedElement(file, node.initializer, node.name) : undefined;
}

/** `target`, `target = default` or `...target`. */
function assignedElement(
  { syntax }: FileContext,
  node: ts.Expression,
  key: ts.PropertyName | undefined,
): PatternElement {
  if (syntax.isSpreadElement(node)) return { key, target: node.expression, initializer: undefined, rest: true };
  if (syntax.isBinaryExpression(node) && node.operatorToken.kind === syntax.SyntaxKind.EqualsToken) {
    return { key, target: node.left, initializer: node.right, rest: false };
  }
  return { key, target: node, initializer: undefined, rest: false };
}
