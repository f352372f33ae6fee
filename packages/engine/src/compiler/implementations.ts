import type { Location } from '@privet/model';
import type ts from 'typescript';

import type { DeclaredMember } from './compiler.ts';
import type { MemberDeclarations } from './declared-members.ts';
import { locationOf } from './location-of.ts';
import { nodeAt } from './node-at.ts';

type Heir = ts.ClassLikeDeclaration | ts.InterfaceDeclaration | ts.ObjectLiteralExpression;

/**
 * Finds what implements the members of interfaces and abstract classes: classes by their heritage, and object literals
 * that a variable's type, `satisfies` or `as` binds to the interface. Read from the project's files on the first
 * question; types meet by symbol, never by name.
 */
export function implementations(
  syntax: typeof ts,
  program: ts.Program,
  files: () => readonly ts.SourceFile[],
  declarations: MemberDeclarations,
): (member: DeclaredMember, limit: number) => readonly Location[] {
  let heirs: ReadonlyMap<ts.Symbol, readonly Heir[]> | undefined;
  return (member, limit) => {
    const declared = program.getSourceFile(member.location.file);
    const holder = declared && holderOf(nodeAt(syntax, declared, member.location));
    const symbol = holder?.name && declarations.symbolOf(holder.name);
    if (!symbol) return [];
    heirs ??= heirsBySymbol();
    const found = heirsOf(symbol, heirs).flatMap((heir) => implementationIn(heir, member.name));
    return found.length > limit ? [] : found;
  };

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

  function heirsBySymbol(): ReadonlyMap<ts.Symbol, readonly Heir[]> {
    const index = new Map<ts.Symbol, Heir[]>();
    const add = (base: ts.Node, heir: Heir): void => {
      const symbol = declarations.symbolOf(base);
      if (!symbol) return;
      const known = index.get(symbol);
      if (known) known.push(heir);
      else index.set(symbol, [heir]);
    };
    const visit = (node: ts.Node): void => {
      if (syntax.isClassLike(node) || syntax.isInterfaceDeclaration(node)) {
        for (const clause of node.heritageClauses ?? []) for (const base of clause.types) add(base, node);
      } else if (syntax.isObjectLiteralExpression(node)) {
        const type = typeBoundTo(node);
        if (type && syntax.isTypeReferenceNode(type)) add(type, node);
      }
      syntax.forEachChild(node, visit);
    };
    for (const file of files()) visit(file);
    return index;
  }

  function typeBoundTo(literal: ts.ObjectLiteralExpression): ts.TypeNode | undefined {
    const { parent } = literal;
    if (syntax.isVariableDeclaration(parent) || syntax.isPropertyDeclaration(parent)) return parent.type;
    if (syntax.isSatisfiesExpression(parent) || syntax.isAsExpression(parent)) return parent.type;
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
