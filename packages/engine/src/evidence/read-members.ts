import type ts from 'typescript';

import type { Compiler } from '../compiler/compiler.ts';
import { locationOf } from '../compiler/location-of.ts';

/** A member that is read of an expression, and where that expression stands. */
interface ReadMember {
  readonly name: string;
  readonly object: ts.Expression;
}

/** What a function reads, by the text of the object, and what it parses, by that of the text. */
interface Reads {
  readonly members: ReadonlyMap<string, readonly ReadMember[]>;
  readonly parsed: ReadonlyMap<string, readonly ts.Identifier[]>;
}

/** For as long as the parsed file lives. */
const known = new WeakMap<ts.Node, Reads>();

/**
 * Names of the members that code reads of a value that no type describes, in the function around it: whoever takes
 * `req.body.email` knows that there is one in `req.body`, and whoever parses a text and takes its `email`, that there is one
 * in the text.
 */
export function membersReadOf(compiler: Compiler, expression: ts.Node): readonly string[] {
  const { syntax } = compiler;
  const isNamed = syntax.isIdentifier(expression) || syntax.isPropertyAccessExpression(expression);
  if (!isNamed) return [];
  const around = outermostFunction(syntax, expression);
  const reads = known.get(around) ?? readsIn(syntax, around);
  known.set(around, reads);
  const text = expression.getText();
  const parsed = (reads.parsed.get(text) ?? []).flatMap(({ text: name }) => reads.members.get(name) ?? []);
  const own = (reads.members.get(text) ?? []).filter(({ object }) => isSame(compiler, object, expression));
  return [...new Set([...own, ...parsed].map(({ name }) => name))];
}

/** A function of the file itself, or a method of a class; the file, outside of both. */
function outermostFunction(syntax: typeof ts, node: ts.Node): ts.Node {
  let outermost: ts.Node | undefined;
  let around = node;
  for (; !syntax.isSourceFile(around) && !syntax.isClassLike(around); around = around.parent)
    if (syntax.isFunctionLike(around)) outermost = around;
  return outermost ?? around;
}

function readsIn(syntax: typeof ts, around: ts.Node): Reads {
  const members = new Map<string, ReadMember[]>();
  const parsed = new Map<string, ts.Identifier[]>();
  const note = (object: ts.Expression, name: string): void => addTo(members, object.getText(), { name, object });
  const noteDeclared = (name: ts.BindingName, value: ts.Expression): void => {
    const text = textParsedIn(syntax, value);
    if (syntax.isIdentifier(name)) {
      if (text) addTo(parsed, text.getText(), name);
    } else if (syntax.isObjectBindingPattern(name)) {
      for (const member of namesOf(syntax, name)) note(text ?? value, member);
    }
  };
  const visit = (node: ts.Node): void => {
    if (syntax.isPropertyAccessExpression(node) && isRead(syntax, node)) note(node.expression, node.name.text);
    else if (syntax.isVariableDeclaration(node) && node.initializer) noteDeclared(node.name, node.initializer);
    syntax.forEachChild(node, visit);
  };
  visit(around);
  return { members, parsed };
}

function addTo<Item>(index: Map<string, Item[]>, key: string, item: Item): void {
  const listed = index.get(key) ?? [];
  listed.push(item);
  index.set(key, listed);
}

/** The text of `JSON.parse(text)`. */
function textParsedIn(syntax: typeof ts, value: ts.Expression): ts.Expression | undefined {
  const call = syntax.isAsExpression(value) ? value.expression : value;
  const isParsing = syntax.isCallExpression(call) && call.expression.getText() === 'JSON.parse';
  return isParsing ? call.arguments[0] : undefined;
}

/** Whether a member is neither called nor written nor deleted. */
function isRead(syntax: typeof ts, node: ts.PropertyAccessExpression): boolean {
  const { parent } = node;
  if (syntax.isCallExpression(parent) && parent.expression === node) return false;
  if (syntax.isDeleteExpression(parent)) return false;
  const isAssigned = syntax.isBinaryExpression(parent) && parent.left === node;
  return !isAssigned || parent.operatorToken.kind !== syntax.SyntaxKind.EqualsToken;
}

function namesOf(syntax: typeof ts, pattern: ts.ObjectBindingPattern): readonly string[] {
  return pattern.elements.flatMap(({ propertyName, name, dotDotDotToken }) => {
    const key = propertyName ?? name;
    return dotDotDotToken === undefined && syntax.isIdentifier(key) ? [key.text] : [];
  });
}

/** Whether two expressions of one text begin with the same variable. */
function isSame(compiler: Compiler, one: ts.Expression, other: ts.Node): boolean {
  const [first] = compiler.declarationsAt(locationOf(rootOf(compiler.syntax, one)));
  const [second] = compiler.declarationsAt(locationOf(rootOf(compiler.syntax, other)));
  if (first === undefined || second === undefined) return first === second;
  return first.location.file === second.location.file && first.location.start === second.location.start;
}

function rootOf(syntax: typeof ts, node: ts.Node): ts.Node {
  let root = node;
  while (syntax.isPropertyAccessExpression(root)) root = root.expression;
  return root;
}
