import type ts from 'typescript';

/** What may hold an implementation, or pass on what it inherits. */
export type Heir = ts.ClassLikeDeclaration | ts.InterfaceDeclaration | ts.ObjectLiteralExpression;

/** What says that it implements something, and what it names. */
export interface Candidate {
  readonly base: ts.Node;
  readonly heir: Heir;
}

/** What a file holds that may implement something, by syntax alone. */
export interface Candidates {
  /** What says that it implements something, by the last word of what it names. */
  readonly heirs: ReadonlyMap<string, readonly Candidate[]>;
  readonly classes: readonly ts.ClassLikeDeclaration[];
  /** Names that the file takes or gives under another name. */
  readonly renamed: readonly string[];
}

/** For as long as a file is parsed as it was: an edit elsewhere has nothing read again. */
const candidatesOf = new WeakMap<ts.SourceFile, Candidates>();

/** Reads a file, once. */
export function candidatesIn(syntax: typeof ts, source: ts.SourceFile): Candidates {
  const known = candidatesOf.get(source);
  if (known) return known;
  const heirs = new Map<string, Candidate[]>();
  const classes: ts.ClassLikeDeclaration[] = [];
  const renamedHere: string[] = [];
  const add = (base: ts.Node, heir: Heir): void => addTo(heirs, lastWordOf(syntax, base), { base, heir });
  const note = (node: ts.Node): void => {
    if (syntax.isObjectLiteralExpression(node)) {
      const type = typeBoundTo(syntax, node);
      if (type && syntax.isTypeReferenceNode(type)) add(type, node);
    } else if (syntax.isClassLike(node) || syntax.isInterfaceDeclaration(node)) {
      for (const clause of node.heritageClauses ?? []) for (const base of clause.types) add(base, node);
      if (!syntax.isInterfaceDeclaration(node)) classes.push(node);
    } else if (syntax.isImportSpecifier(node) || syntax.isExportSpecifier(node)) {
      if (node.propertyName) renamedHere.push(node.propertyName.text);
    }
  };
  const visit = (node: ts.Node): void => {
    note(node);
    syntax.forEachChild(node, visit);
  };
  visit(source);
  const made = { heirs, classes, renamed: renamedHere };
  candidatesOf.set(source, made);
  return made;
}

/** Names of members under which something in a file may implement an interface. */
export function implementingNamesIn(syntax: typeof ts, source: ts.SourceFile): readonly string[] {
  const { heirs, classes } = candidatesIn(syntax, source);
  const said = [...heirs.values()].flatMap((all) => all.map(({ heir }) => heir));
  return [...new Set([...said, ...classes])].flatMap((one) => memberNamesOf(syntax, one));
}

/** Names of members as code writes them out. */
export function memberNamesOf(syntax: typeof ts, heir: Heir): readonly string[] {
  const members: readonly ts.NamedDeclaration[] = syntax.isObjectLiteralExpression(heir)
    ? heir.properties
    : heir.members;
  return members.flatMap(({ name }) => {
    const isWritten = name && (syntax.isMemberName(name) || syntax.isStringLiteralLike(name));
    return isWritten ? [name.text] : [];
  });
}

/** The name by which a type is referred to, without what it is taken from: `Store` in `stores.Store<Order>`. */
function lastWordOf(syntax: typeof ts, base: ts.Node): string {
  if (syntax.isTypeReferenceNode(base)) return lastWordOf(syntax, base.typeName);
  if (syntax.isExpressionWithTypeArguments(base)) return lastWordOf(syntax, base.expression);
  if (syntax.isQualifiedName(base)) return base.right.text;
  if (syntax.isPropertyAccessExpression(base)) return base.name.text;
  return syntax.isIdentifier(base) ? base.text : '';
}

function typeBoundTo(syntax: typeof ts, literal: ts.ObjectLiteralExpression): ts.TypeNode | undefined {
  const { parent } = literal;
  if (syntax.isVariableDeclaration(parent) || syntax.isPropertyDeclaration(parent)) return parent.type;
  if (syntax.isSatisfiesExpression(parent) || syntax.isAsExpression(parent)) return parent.type;
  if (syntax.isReturnStatement(parent)) return functionAround(syntax, parent)?.type;
  const arrow = syntax.isParenthesizedExpression(parent) ? parent.parent : parent;
  return syntax.isArrowFunction(arrow) ? arrow.type : undefined;
}

function functionAround(syntax: typeof ts, node: ts.Node): ts.SignatureDeclaration | undefined {
  for (let around = node.parent; around; around = around.parent) if (syntax.isFunctionLike(around)) return around;
  return undefined;
}

function addTo<Key, Item>(index: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = index.get(key);
  if (known) known.push(item);
  else index.set(key, [item]);
}
