import type { Location } from '@privet/model';
import type ts from 'typescript';

import type { DeclaredMember } from './compiler.ts';
import type { MemberDeclarations } from './declared-members.ts';
import { locationOf } from './location-of.ts';
import { nodeAt } from './node-at.ts';

type Heir = ts.ClassLikeDeclaration | ts.InterfaceDeclaration | ts.ObjectLiteralExpression;

/** What the project's files hold that may implement something. */
interface Candidates {
  /** By what they say they implement. */
  readonly heirs: ReadonlyMap<ts.Symbol, readonly Heir[]>;
  /** Classes by the names of their members. */
  readonly classes: ReadonlyMap<string, readonly ts.ClassLikeDeclaration[]>;
}

/**
 * Finds what implements the members of interfaces and abstract classes: classes by their heritage, and object literals
 * that a variable's or function's type, `satisfies` or `as` binds to the interface. Where nothing says that it does, the
 * classes that fit: an interface of several members is rarely met by chance. Read from the project's files on the first
 * question; types meet by symbol or by assignability, never by name.
 */
export function implementations(
  syntax: typeof ts,
  program: ts.Program,
  checker: ts.TypeChecker,
  files: () => readonly ts.SourceFile[],
  declarations: MemberDeclarations,
): (member: DeclaredMember, limit: number) => readonly Location[] {
  let candidates: Candidates | undefined;
  const fitting = new Map<ts.Symbol, readonly ts.ClassLikeDeclaration[]>();
  return (member, limit) => {
    const declared = program.getSourceFile(member.location.file);
    const holder = declared && holderOf(nodeAt(syntax, declared, member.location));
    const symbol = holder?.name && declarations.symbolOf(holder.name);
    if (!symbol) return [];
    candidates ??= candidatesIn(files());
    const heirs = heirsOf(symbol, candidates.heirs);
    const all = heirs.length > 0 ? heirs : classesThatFit(symbol, candidates.classes);
    const found = all.flatMap((heir) => implementationIn(heir, member.name));
    return found.length > limit ? [] : found;
  };

  /** Asked by the members that a class must have: which member is asked for first must not decide. */
  function classesThatFit(symbol: ts.Symbol, classes: Candidates['classes']): readonly ts.ClassLikeDeclaration[] {
    const known = fitting.get(symbol);
    if (known) return known;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const required = type.getProperties().filter(({ flags }) => (flags & syntax.SymbolFlags.Optional) === 0);
    const [first] = required;
    const isTelling = required.length >= MIN_TELLING_MEMBERS && type.getCallSignatures().length === 0;
    const found = (isTelling && first ? (classes.get(first.name) ?? []) : []).filter((one) => {
      const own = one.name && declarations.symbolOf(one.name);
      return own !== undefined && checker.isTypeAssignableTo(checker.getDeclaredTypeOfSymbol(own), type);
    });
    fitting.set(symbol, found);
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

  function heirsOf(symbol: ts.Symbol, index: ReadonlyMap<ts.Symbol, readonly Heir[]>): readonly Heir[] {
    const found = new Set<Heir>();
    const open = [symbol];
    for (let next = open.pop(); next; next = open.pop()) {
      for (const heir of index.get(next) ?? []) {
        if (found.has(heir)) continue;
        found.add(heir);
        const own = !syntax.isObjectLiteralExpression(heir) && heir.name && declarations.symbolOf(heir.name);
        if (own) open.push(own);
      }
    }
    return [...found];
  }

  function candidatesIn(sources: readonly ts.SourceFile[]): Candidates {
    const heirs = new Map<ts.Symbol, Heir[]>();
    const classes = new Map<string, ts.ClassLikeDeclaration[]>();
    const add = (base: ts.Node, heir: Heir): void => {
      const symbol = declarations.symbolOf(base);
      if (symbol) addTo(heirs, symbol, heir);
    };
    const visit = (node: ts.Node): void => {
      if (syntax.isClassLike(node) || syntax.isInterfaceDeclaration(node)) {
        for (const clause of node.heritageClauses ?? []) for (const base of clause.types) add(base, node);
        if (!syntax.isInterfaceDeclaration(node)) for (const name of memberNamesOf(node)) addTo(classes, name, node);
      } else if (syntax.isObjectLiteralExpression(node)) {
        const type = typeBoundTo(node);
        if (type && syntax.isTypeReferenceNode(type)) add(type, node);
      }
      syntax.forEachChild(node, visit);
    };
    for (const source of sources) visit(source);
    return { heirs, classes };
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

/** Members of an interface from which on a class that has them all, of the right types, is taken to implement it. */
const MIN_TELLING_MEMBERS = 2;

function addTo<Key, Item>(index: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = index.get(key);
  if (known) known.push(item);
  else index.set(key, [item]);
}
