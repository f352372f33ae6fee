import type { Location } from '@privet/model';
import type ts from 'typescript';

import { type Candidate, candidatesIn, functionsAt, type Heir, memberNamesOf } from './candidates.ts';
import type { DeclaredMember, Implementation } from './compiler.ts';
import type { MemberDeclarations } from './declared-members.ts';
import { locationOf } from './location-of.ts';
import { nodeAt } from './node-at.ts';
import type { ProgramReader } from './program-reader.ts';

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
  let classesByMember: ReadonlyMap<string, readonly ts.ClassLikeDeclaration[]> | undefined;
  const fittingBySymbol = new Map<ts.Symbol, readonly ts.ClassLikeDeclaration[]>();
  const heirsBySymbol = new Map<ts.Symbol, readonly Heir[]>();
  return (member, limit) => {
    const declared = program.sourceFile(member.location.file);
    const held = declared && heldBy(nodeAt(syntax, declared, member.location), member.name);
    const symbol = held?.holder.name && declarations.symbolOf(held.holder.name);
    if (!symbol) return [];
    const heirs = heirsOf(symbol);
    const found =
      heirs.length > 0
        ? heirs.flatMap((heir) => implementationIn(heir, held.path))
        : classesThatFit(symbol).flatMap((one) => implementationIn(one, held.path).map(fitting));
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

  /**
   * The type whose member something declares, and the names that lead there: `logger` and `info` for a member of
   * `interface Run { logger: { info(): void } }`.
   */
  function heldBy(
    node: ts.Node | undefined,
    name: string,
  ): { readonly holder: Holder; readonly path: readonly [string, ...string[]] } | undefined {
    let path: readonly [string, ...string[]] = [name];
    for (let around = node?.parent; around; around = around.parent) {
      if (syntax.isInterfaceDeclaration(around) || syntax.isClassLike(around) || syntax.isTypeAliasDeclaration(around))
        return { holder: around, path };
      if (!syntax.isPropertySignature(around) && !syntax.isPropertyDeclaration(around)) continue;
      if (syntax.isMemberName(around.name)) path = [around.name.text, ...path];
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
      naming.some((file) => candidatesIn(syntax, file).renamed.includes(name));
    return mayBeRenamed
      ? files().flatMap((file) => [...candidatesIn(syntax, file).heirs.values()].flat())
      : naming.flatMap((file) => candidatesIn(syntax, file).heirs.get(name) ?? []);
  }

  function classesWithMembers(): ReadonlyMap<string, readonly ts.ClassLikeDeclaration[]> {
    if (classesByMember) return classesByMember;
    const found = new Map<string, ts.ClassLikeDeclaration[]>();
    const holding = files().filter((file) => mentions(file, 'class ') || mentions(file, 'class{'));
    for (const one of holding.flatMap((file) => candidatesIn(syntax, file).classes))
      for (const name of memberNamesOf(syntax, one)) addTo(found, name, one);
    classesByMember = found;
    return found;
  }

  function implementationIn(heir: Heir, path: readonly [string, ...string[]]): readonly Location[] {
    return functionsAt(syntax, heir, path).map(locationOf);
  }
}

function fitting(place: Location): Implementation {
  return { ...place, fits: true };
}

type Holder = ts.ClassLikeDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** Members of an interface from which on a class that has them all, of the right types, is taken to implement it. */
const MIN_TELLING_MEMBERS = 2;

function addTo<Key, Item>(index: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = index.get(key);
  if (known) known.push(item);
  else index.set(key, [item]);
}
