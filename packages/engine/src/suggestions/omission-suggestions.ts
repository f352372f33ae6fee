import type { Flow, Suggestion } from '@privet/model';
import type ts from 'typescript';
import type { Compiler } from '../compiler/compiler.ts';
import { quoted } from './quote.ts';

const PLAIN_NAME = /^[A-Za-z_$][\w$]*$/;

/** The change that leaves members out of an object that is handed over whole: `{ ...user, password: undefined }`. */
export function omissionSuggestions({ syntax }: Compiler, { data }: Flow, expression: ts.Node): readonly Suggestion[] {
  const names = data.flatMap(({ path: [name, ...below] }) => (name === undefined || below.length > 0 ? [] : [name]));
  const areAllMembers = names.length === data.length && names.every((name) => PLAIN_NAME.test(name));
  if (names.length === 0 || !areAllMembers || !isObjectHandedOver(syntax, expression)) return [];
  const sourceFile = expression.getSourceFile();
  const members = [...new Set(names)];
  const text = `{ ...${expression.getText(sourceFile)}, ${members.map((name) => `${name}: undefined`).join(', ')} }`;
  return [
    {
      kind: 'remove',
      title: `Leave ${members.map(quoted).join(', ')} out`,
      edits: [{ range: { start: expression.getStart(sourceFile), end: expression.end }, text }],
    },
  ];
}

/** Whether an expression is an argument or a property's value, where a literal can take its place. */
function isObjectHandedOver(syntax: typeof ts, expression: ts.Node): boolean {
  if (!syntax.isIdentifier(expression) && !syntax.isPropertyAccessExpression(expression)) return false;
  const { parent } = expression;
  return (
    (syntax.isCallExpression(parent) && parent.expression !== expression) ||
    (syntax.isPropertyAssignment(parent) && parent.initializer === expression)
  );
}
