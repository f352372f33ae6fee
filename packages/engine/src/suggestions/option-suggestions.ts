import type { OptionUse } from '@privet/flow';
import type { Edit, Suggestion } from '@privet/model';
import type ts from 'typescript';

import type { Compiler } from '../compiler/compiler.ts';
import { locationOf } from '../compiler/location-of.ts';
import { editsInsertingProperty, propertyText } from './property-insertion.ts';
import { quoteMarkOf } from './quote-mark.ts';

/** The change that sets a risky option to its safe value, where the call's options stand in the same file. */
export function suggestionsOfOption(compiler: Compiler, use: OptionUse): readonly Suggestion[] {
  const { path, safe, argument } = use.option;
  const call = compiler.nodeAt(use.callLocation.file, use.callLocation);
  if (safe === undefined || !call || !isCall(compiler.syntax, call)) return [];
  const quote = quoteMarkOf(compiler.syntax, call.getSourceFile());
  const value = typeof safe === 'string' ? `${quote}${safe}${quote}` : String(safe);
  const edits = editsSetting(compiler, call, argument, path.split('.'), value);
  return edits.length > 0 ? [{ kind: 'safe-option', title: `Set '${path}' to ${String(safe)}`, edits }] : [];
}

type Call = ts.CallExpression | ts.NewExpression;

function editsSetting(
  compiler: Compiler,
  call: Call,
  index: number,
  path: readonly string[],
  value: string,
): readonly Edit[] {
  const options = call.arguments?.[index];
  if (options) {
    const literal = objectOf(compiler, options);
    return literal ? editsSettingIn(compiler, literal, path, value) : [];
  }
  // Arguments before the options cannot be made up.
  if (call.arguments?.length !== index) return [];
  const last = call.arguments.at(-1);
  const at = last?.end ?? call.arguments.pos;
  const text = `{ ${propertyText(path, value)} }`;
  return [{ range: { start: at, end: at }, text: last ? `, ${text}` : text }];
}

function editsSettingIn(
  compiler: Compiler,
  literal: ts.ObjectLiteralExpression,
  path: readonly string[],
  value: string,
): readonly Edit[] {
  const { syntax } = compiler;
  const [name, ...rest] = path;
  if (name === undefined) return [];
  const property = literal.properties.findLast(
    (candidate) => candidate.name && nameOf(syntax, candidate.name) === name,
  );
  if (!property) return editsInsertingProperty(literal, propertyText(path, value));
  if (syntax.isShorthandPropertyAssignment(property)) return [replacement(property, propertyText(path, value))];
  if (!syntax.isPropertyAssignment(property)) return [];
  if (rest.length === 0) return [replacement(property.initializer, value)];
  const inner = objectOf(compiler, property.initializer);
  if (inner) return editsSettingIn(compiler, inner, rest, value);
  return isConstant(syntax, property.initializer)
    ? [replacement(property.initializer, `{ ${propertyText(rest, value)} }`)]
    : [];
}

/** An object literal, or the one that a name of the same file stands for. */
function objectOf(compiler: Compiler, expression: ts.Expression): ts.ObjectLiteralExpression | undefined {
  const { syntax } = compiler;
  const value = bare(syntax, expression);
  if (syntax.isObjectLiteralExpression(value)) return value;
  if (!syntax.isIdentifier(value)) return undefined;
  const { fileName } = value.getSourceFile();
  const [declared, ...others] = compiler.declarationsAt(locationOf(value));
  if (!declared || others.length > 0 || declared.location.file !== fileName) return undefined;
  const declaration = compiler.nodeAt(fileName, declared.location);
  if (!declaration || !syntax.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  const initializer = bare(syntax, declaration.initializer);
  return syntax.isObjectLiteralExpression(initializer) ? initializer : undefined;
}

/** An expression without what changes its type alone. */
function bare(syntax: typeof ts, expression: ts.Expression): ts.Expression {
  return syntax.isParenthesizedExpression(expression) ||
    syntax.isAsExpression(expression) ||
    syntax.isSatisfiesExpression(expression)
    ? bare(syntax, expression.expression)
    : expression;
}

function isCall(syntax: typeof ts, node: ts.Node): node is Call {
  return syntax.isCallExpression(node) || syntax.isNewExpression(node);
}

/** `true` or `null` in the place of nested options. */
function isConstant(syntax: typeof ts, { kind }: ts.Expression): boolean {
  const { SyntaxKind } = syntax;
  return kind === SyntaxKind.TrueKeyword || kind === SyntaxKind.FalseKeyword || kind === SyntaxKind.NullKeyword;
}

function nameOf(syntax: typeof ts, name: ts.PropertyName): string | undefined {
  return syntax.isIdentifier(name) || syntax.isStringLiteralLike(name) ? name.text : undefined;
}

function replacement(node: ts.Node, text: string): Edit {
  return { range: { start: node.getStart(), end: node.end }, text };
}
