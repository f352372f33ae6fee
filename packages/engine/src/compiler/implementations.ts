import type { Location } from '@privet/model';
import type ts from 'typescript';

import type { DeclaredMember, Implementation } from './compiler.ts';
import type { MemberDeclarations } from './declared-members.ts';
import { locationOf } from './location-of.ts';
import { nodeAt } from './node-at.ts';
import type { ProgramReader } from './program-reader.ts';

type Heir = ts.ClassLikeDeclaration | ts.InterfaceDeclaration | ts.ObjectLiteralExpression;

/** What says that it implements something, and what it names. */
interface Candidate {
  readonly base: ts.Node;
  readonly heir: Heir;
}

/** What a file holds that may implement something, by syntax alone. */
interface Candidates {
  /** What says that it implements something, by the last word of what it names. */
  readonly heirs: ReadonlyMap<string, readonly Candidate[]>;
  readonly classes: readonly ts.ClassLikeDeclaration[];
  /** Names that the file takes or gives under another name. */
  readonly renamed: readonly string[];
}

/** For as long as a file is parsed as it was: an edit elsewhere has nothing read again. */
const candidatesOf = new WeakMap<ts.SourceFile, Candidates>();
const mentioned = new WeakMap<ts.SourceFile, Map<string, boolean>>();

/** Whether the text of a file holds a name at all. */
function mentions(source: ts.SourceFile, name: string): boolean {
  const known = mentioned.get(source) ?? new Map<string, boolean>();
  mentioned.set(source, known);
  const isMentioned = known.get(name) ?? source.text.includes(name);
  known.set(name, isMentioned);
  return isMentioned;
}

/**
 * Finds what implements the members of interfaces and abstract classes: classes by their heritage, and object literals
 * that a variable's or function's type, `satisfies` or `as` binds to the interface. Where nothing says that it does, the
 * classes that fit: an interface of several members is rarely met by chance. A file is read once; types meet by symbol or by
 * assignability, never by name.
 */
export function implementations(
  syntax: typeof ts,
  program: ProgramReader,
  files: () => readonly ts.SourceFile[],
  declarations: MemberDeclarations,
): (member: DeclaredMember, limit: number) => readonly Implementation[] {
  const { checker } = program;
  const { ClassDeclaration, ClassExpression, InterfaceDeclaration, ObjectLiteralExpression } = syntax.SyntaxKind;
  const { ImportSpecifier, ExportSpecifier } = syntax.SyntaxKind;
  const candidateKinds: ReadonlySet<ts.SyntaxKind> = new Set([
    ClassDeclaration,
    ClassExpression,
    InterfaceDeclaration,
    ObjectLiteralExpression,
    ImportSpecifier,
    ExportSpecifier,
  ]);
  let classesByMember: ReadonlyMap<string, readonly ts.ClassLikeDeclaration[]> | undefined;
  const fittingBySymbol = new Map<ts.Symbol, readonly ts.ClassLikeDeclaration[]>();
  const heirsBySymbol = new Map<ts.Symbol, readonly Heir[]>();
  return (member, limit) => {
    const declared = program.sourceFile(member.location.file);
    const holder = declared && holderOf(nodeAt(syntax, declared, member.location));
    const symbol = holder?.name && declarations.symbolOf(holder.name);
    if (!symbol) return [];
    const heirs = heirsOf(symbol);
    const found =
      heirs.length > 0
        ? heirs.flatMap((heir) => implementationIn(heir, member.name))
        : classesThatFit(symbol).flatMap((one) => implementationIn(one, member.name).map(fitting));
    return found.length > limit ? [] : found;
  };

  /** Asked by the members that a class must have: which member is asked for first must not decide. */
  function classesThatFit(symbol: ts.Symbol): readonly ts.ClassLikeDeclaration[] {
    const known = fittingBySymbol.get(symbol);
    if (known) return known;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const required = type.getProperties().filter(({ flags }) => (flags & syntax.SymbolFlags.Optional) === 0);
    const [first] = required;
    const isTelling = required.length >= MIN_TELLING_MEMBERS && type.getCallSignatures().length === 0;
    const found = (isTelling && first ? (classesWithMembers().get(first.name) ?? []) : []).filter((one) => {
      const own = one.name && declarations.symbolOf(one.name);
      return own !== undefined && checker.isTypeAssignableTo(checker.getDeclaredTypeOfSymbol(own), type);
    });
    fittingBySymbol.set(symbol, found);
    return found;
  }

  function holderOf(
    node: ts.Node | undefined,
  ): ts.ClassLikeDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration | undefined {
    for (let around = node?.parent; around; around = around.parent) {
      if (syntax.isInterfaceDeclaration(around) || syntax.isClassLike(around) || syntax.isTypeAliasDeclaration(around))
        return around;
    }
    return undefined;
  }

  /** Each call through an interface asks, and all files are searched for its name. */
  function heirsOf(symbol: ts.Symbol): readonly Heir[] {
    const known = heirsBySymbol.get(symbol);
    if (known) return known;
    const found = new Set<Heir>();
    const open = [symbol];
    for (let next = open.pop(); next; next = open.pop()) {
      for (const { base, heir } of candidatesFor(next)) {
        if (found.has(heir) || declarations.symbolOf(base) !== next) continue;
        found.add(heir);
        const own = !syntax.isObjectLiteralExpression(heir) && heir.name && declarations.symbolOf(heir.name);
        if (own) open.push(own);
      }
    }
    const heirs = [...found];
    heirsBySymbol.set(symbol, heirs);
    return heirs;
  }

  /** What may mean a symbol by what it names: all that there is where the symbol may be known under another name. */
  function candidatesFor({ name, declarations: declared = [] }: ts.Symbol): readonly Candidate[] {
    const naming = files().filter((file) => mentions(file, name));
    const mayBeRenamed =
      declared.some((node) => node.getSourceFile().text.includes('default')) ||
      naming.some((file) => candidatesIn(file).renamed.includes(name));
    return mayBeRenamed
      ? files().flatMap((file) => [...candidatesIn(file).heirs.values()].flat())
      : naming.flatMap((file) => candidatesIn(file).heirs.get(name) ?? []);
  }

  function classesWithMembers(): ReadonlyMap<string, readonly ts.ClassLikeDeclaration[]> {
    if (classesByMember) return classesByMember;
    const found = new Map<string, ts.ClassLikeDeclaration[]>();
    const holding = files().filter((file) => mentions(file, 'class ') || mentions(file, 'class{'));
    for (const one of holding.flatMap((file) => candidatesIn(file).classes))
      for (const name of memberNamesOf(one)) addTo(found, name, one);
    classesByMember = found;
    return found;
  }

  function candidatesIn(source: ts.SourceFile): Candidates {
    const known = candidatesOf.get(source);
    if (known) return known;
    const heirs = new Map<string, Candidate[]>();
    const classes: ts.ClassLikeDeclaration[] = [];
    const renamedHere: string[] = [];
    const add = (base: ts.Node, heir: Heir): void => addTo(heirs, lastWordOf(base), { base, heir });
    const note = (node: ts.Node): void => {
      if (syntax.isObjectLiteralExpression(node)) {
        const type = typeBoundTo(node);
        if (type && syntax.isTypeReferenceNode(type)) add(type, node);
      } else if (syntax.isClassLike(node) || syntax.isInterfaceDeclaration(node)) {
        for (const clause of node.heritageClauses ?? []) for (const base of clause.types) add(base, node);
        if (!syntax.isInterfaceDeclaration(node)) classes.push(node);
      } else if (syntax.isImportSpecifier(node) || syntax.isExportSpecifier(node)) {
        if (node.propertyName) renamedHere.push(node.propertyName.text);
      }
    };
    const visit = (node: ts.Node): void => {
      if (candidateKinds.has(node.kind)) note(node);
      syntax.forEachChild(node, visit);
    };
    visit(source);
    const made = { heirs, classes, renamed: renamedHere };
    candidatesOf.set(source, made);
    return made;
  }

  /** The name by which a type is referred to, without what it is taken from: `Store` in `stores.Store<Order>`. */
  function lastWordOf(base: ts.Node): string {
    if (syntax.isTypeReferenceNode(base)) return lastWordOf(base.typeName);
    if (syntax.isExpressionWithTypeArguments(base)) return lastWordOf(base.expression);
    if (syntax.isQualifiedName(base)) return base.right.text;
    if (syntax.isPropertyAccessExpression(base)) return base.name.text;
    return syntax.isIdentifier(base) ? base.text : '';
  }

  function memberNamesOf({ members }: ts.ClassLikeDeclaration): readonly string[] {
    return members.flatMap(({ name }) => (name && syntax.isIdentifier(name) ? [name.text] : []));
  }

  function typeBoundTo(literal: ts.ObjectLiteralExpression): ts.TypeNode | undefined {
    const { parent } = literal;
    if (syntax.isVariableDeclaration(parent) || syntax.isPropertyDeclaration(parent)) return parent.type;
    if (syntax.isSatisfiesExpression(parent) || syntax.isAsExpression(parent)) return parent.type;
    if (syntax.isReturnStatement(parent)) return functionAround(parent)?.type;
    const arrow = syntax.isParenthesizedExpression(parent) ? parent.parent : parent;
    return syntax.isArrowFunction(arrow) ? arrow.type : undefined;
  }

  function functionAround(node: ts.Node): ts.SignatureDeclaration | undefined {
    for (let around = node.parent; around; around = around.parent) if (syntax.isFunctionLike(around)) return around;
    return undefined;
  }

  function implementationIn(heir: Heir, name: string): readonly Location[] {
    if (syntax.isInterfaceDeclaration(heir)) return [];
    const members: readonly ts.Node[] = syntax.isObjectLiteralExpression(heir) ? heir.properties : heir.members;
    return members.flatMap((node) => {
      const body = functionNamed(node, name);
      return body ? [locationOf(body)] : [];
    });
  }

  function functionNamed(node: ts.Node, name: string): ts.Node | undefined {
    if (syntax.isMethodDeclaration(node)) return node.body && isNamed(node.name, name) ? node : undefined;
    if (!syntax.isPropertyDeclaration(node) && !syntax.isPropertyAssignment(node)) return undefined;
    const value = isNamed(node.name, name) ? node.initializer : undefined;
    return value && (syntax.isArrowFunction(value) || syntax.isFunctionExpression(value)) ? value : undefined;
  }

  function isNamed(node: ts.PropertyName, name: string): boolean {
    return (syntax.isMemberName(node) || syntax.isStringLiteralLike(node)) && node.text === name;
  }
}

function fitting(place: Location): Implementation {
  return { ...place, fits: true };
}

/** Members of an interface from which on a class that has them all, of the right types, is taken to implement it. */
const MIN_TELLING_MEMBERS = 2;

function addTo<Key, Item>(index: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = index.get(key);
  if (known) known.push(item);
  else index.set(key, [item]);
}
