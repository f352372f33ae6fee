import type ts from 'typescript';

const LONGEST = 60;

/** Source text of what validates a member: its schema `z.string().email()`, or its decorators `@IsEmail()`. */
export function validatorOf(syntax: typeof ts, declaration: ts.Node): string | undefined {
  const decorators = syntax.canHaveDecorators(declaration) ? (syntax.getDecorators(declaration) ?? []) : [];
  if (decorators.length > 0) return shortened(decorators.map((decorator) => decorator.getText()).join(' '));
  if (!syntax.isPropertyAssignment(declaration) || !syntax.isCallExpression(declaration.initializer)) return undefined;
  return shortened(declaration.initializer.getText());
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
