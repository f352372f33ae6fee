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

/** Names of members under which something in a file may implement an interface, be it that it says so alone. */
export function implementingNamesIn(syntax: typeof ts, source: ts.SourceFile): readonly string[] {
  return heirsIn(syntax, source).flatMap((heir) => [...memberNamesOf(syntax, heir), ...functionNamesOf(syntax, heir)]);
}

/** Names of members under which a file has functions that may implement an interface. */
export function implementingFunctionNamesIn(syntax: typeof ts, source: ts.SourceFile): readonly string[] {
  return heirsIn(syntax, source).flatMap((heir) => functionNamesOf(syntax, heir));
}

/** Names of the functions of a class or an object, and of the objects in it. */
function functionNamesOf(syntax: typeof ts, heir: Heir): readonly string[] {
  return membersOf(syntax, heir).flatMap((member) => {
    if (functionOf(syntax, member)) return nameOf(syntax, member);
    const within = objectOf(syntax, member);
    return within ? functionNamesOf(syntax, within) : [];
  });
}

/** What a file says of who implements what, wherever that stands: a text to be compared. */
export function candidacyIn(syntax: typeof ts, source: ts.SourceFile): string {
  const { heirs, classes, renamed } = candidatesIn(syntax, source);
  const imports = source.statements.filter(
    (statement) => syntax.isImportDeclaration(statement) || syntax.isImportEqualsDeclaration(statement),
  );
  const namesOf = (heir: Heir): string => memberNamesOf(syntax, heir).join();
  return JSON.stringify([
    [...heirs].map(([base, all]) => [base, all.map(({ heir }) => namesOf(heir))]),
    classes.map(namesOf),
    renamed,
    imports.map((statement) => statement.getText(source)),
  ]);
}

function heirsIn(syntax: typeof ts, source: ts.SourceFile): readonly Heir[] {
  const { heirs, classes } = candidatesIn(syntax, source);
  const said = [...heirs.values()].flatMap((all) => all.map(({ heir }) => heir));
  return [...new Set([...said, ...classes])];
}

function membersOf(syntax: typeof ts, heir: Heir): readonly ts.NamedDeclaration[] {
  return syntax.isObjectLiteralExpression(heir) ? heir.properties : heir.members;
}

/** Names of members as code writes them out. */
export function memberNamesOf(syntax: typeof ts, heir: Heir): readonly string[] {
  return membersOf(syntax, heir).flatMap((member) => nameOf(syntax, member));
}

function nameOf(syntax: typeof ts, { name }: ts.NamedDeclaration): readonly string[] {
  const isWritten = name && (syntax.isMemberName(name) || syntax.isStringLiteralLike(name));
  return isWritten ? [name.text] : [];
}

/** The function that implements what a member of a class or an object is named for. */
function functionOf(syntax: typeof ts, member: ts.Node): ts.Node | undefined {
  if (syntax.isMethodDeclaration(member)) return member.body && member;
  if (!syntax.isPropertyDeclaration(member) && !syntax.isPropertyAssignment(member)) return undefined;
  const value = member.initializer;
  return value && (syntax.isArrowFunction(value) || syntax.isFunctionExpression(value)) ? value : undefined;
}

/** The object that a member of a class or an object holds, where it is written there. */
function objectOf(syntax: typeof ts, member: ts.Node): ts.ObjectLiteralExpression | undefined {
  if (!syntax.isPropertyDeclaration(member) && !syntax.isPropertyAssignment(member)) return undefined;
  const value = member.initializer;
  return value && syntax.isObjectLiteralExpression(value) ? value : undefined;
}

/** The functions that a class or an object has under a name, or under the names of a path; none in an interface. */
export function functionsAt(
  syntax: typeof ts,
  heir: Heir,
  [name, ...below]: readonly [string, ...string[]],
): readonly ts.Node[] {
  if (syntax.isInterfaceDeclaration(heir)) return [];
  const [next, ...further] = below;
  return membersOf(syntax, heir).flatMap((member) => {
    if (!nameOf(syntax, member).includes(name)) return [];
    if (next === undefined) return functionOf(syntax, member) ?? [];
    const within = objectOf(syntax, member);
    return within ? functionsAt(syntax, within, [next, ...further]) : [];
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
