import type ts from 'typescript';

/** Source text of what validates a member: its schema `z.string().email()`, or its decorators `@IsEmail()`. */
export function validatorOf(syntax: typeof ts, declaration: ts.Node): string | undefined {
  const decorators = syntax.canHaveDecorators(declaration) ? (syntax.getDecorators(declaration) ?? []) : [];
  if (decorators.length > 0) return decorators.map((decorator) => decorator.getText()).join(' ');
  if (!syntax.isPropertyAssignment(declaration) || !syntax.isCallExpression(declaration.initializer)) return undefined;
  return declaration.initializer.getText();
}
