import type ts from 'typescript';

import { answeredOnce } from './answered-once.ts';
import type { DeclaredMember } from './compiler.ts';
import { packageOfDeclaration } from './declaring-package.ts';
import { locationOf } from './location-of.ts';
import type { ProgramReader } from './program-reader.ts';
import { rowColumns } from './row-columns.ts';
import { writtenMembers } from './written/written-members.ts';

/** Turns symbols of a checker into the plain declarations behind them. */
export interface MemberDeclarations {
  /** Declarations that a symbol goes back to, through aliases, mapped types, unions and intersections. */
  ofSymbol(symbol: ts.Symbol): readonly DeclaredMember[];
  /** Declarations of the callee, member or name that a node stands for. */
  ofNode(node: ts.Node): readonly DeclaredMember[];
  /** The symbol that a node stands for, aliases resolved. */
  symbolOf(node: ts.Node): ts.Symbol | undefined;
}

/** Reads the declarations of a program's symbols. */
export function memberDeclarations(
  syntax: typeof ts,
  program: ProgramReader,
  sources: () => readonly ts.SourceFile[],
): MemberDeclarations {
  const { checker } = program;
  const columnsOf = rowColumns(syntax, checker, sources, rootsOf);
  const ofSymbol = answeredOnce(declarationsOf);
  const symbolOf = answeredOnce(symbolOfNode);
  const written = program.readsDeclarations === true ? writtenMembers(syntax, program, symbolOf) : undefined;
  return { ofSymbol, ofNode: answeredOnce(declarationsOfNode), symbolOf };

  function declarationsOfNode(node: ts.Node): readonly DeclaredMember[] {
    const access = withoutMarks(node);
    const read = written && syntax.isPropertyAccessExpression(access) ? written.read(access) : [];
    if (read.length > 0) return membersDeclaredBy(read, '');
    const symbol = symbolOf(node);
    if (symbol === undefined) return [];
    return memberTaken(symbol) ?? ofSymbol(symbol);
  }

  function withoutMarks(node: ts.Node): ts.Node {
    const isMarked = syntax.isParenthesizedExpression(node) || syntax.isNonNullExpression(node);
    return isMarked ? withoutMarks(node.expression) : node;
  }

  /** Of a variable that a pattern fills, what declares the member of the type that is taken apart. */
  function memberTaken({ valueDeclaration: bound }: ts.Symbol): readonly DeclaredMember[] | undefined {
    if (bound === undefined || !syntax.isBindingElement(bound) || !syntax.isObjectBindingPattern(bound.parent)) return;
    const key = bound.propertyName ?? bound.name;
    if (bound.initializer || bound.dotDotDotToken || !(syntax.isIdentifier(key) || syntax.isStringLiteral(key))) return;
    const taken = written?.taken(bound.parent, key.text) ?? [];
    if (taken.length > 0) return membersDeclaredBy(taken, key.text);
    const member = checker.getPropertyOfType(checker.getTypeAtLocation(bound.parent), key.text);
    return member && ofSymbol(unaliased(member));
  }

  function symbolOfNode(node: ts.Node): ts.Symbol | undefined {
    const name = nameOf(node);
    const symbol = name && symbolAt(name);
    return symbol && unaliased(symbol);
  }

  function symbolAt(name: ts.Node): ts.Symbol | undefined {
    if (syntax.isShorthandPropertyAssignment(name.parent))
      return checker.getShorthandAssignmentValueSymbol(name.parent);
    return checker.getSymbolAtLocation(name);
  }

  function nameOf(node: ts.Node): ts.Node | undefined {
    if (syntax.isPropertyAccessExpression(node)) return node.name;
    if (syntax.isElementAccessExpression(node)) return node.argumentExpression;
    if (syntax.isQualifiedName(node)) return node.right;
    if (syntax.isParenthesizedExpression(node) || syntax.isNonNullExpression(node)) return nameOf(node.expression);
    if (syntax.isExpressionWithTypeArguments(node)) return nameOf(node.expression);
    if (syntax.isTypeReferenceNode(node)) return nameOf(node.typeName);
    return node;
  }

  function unaliased(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & syntax.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  function declarationsOf(symbol: ts.Symbol): readonly DeclaredMember[] {
    const declarations = rootsOf(symbol).flatMap((root) => root.declarations ?? columnsOf(root));
    return membersDeclaredBy(declarations, symbol.name);
  }

  function membersDeclaredBy(declarations: readonly ts.Declaration[], name: string): readonly DeclaredMember[] {
    const nodes = new Set(declarations.flatMap(meantBy));
    return [...nodes].map((declaration) => declaredMember(declaration, name));
  }

  function rootsOf(symbol: ts.Symbol): readonly ts.Symbol[] {
    const roots = checker.getRootSymbols(symbol);
    return roots.length === 0 ? [symbol] : roots;
  }

  /** What a declaration speaks of: a type made of a module's members has what that module passes on, too. */
  function meantBy(declaration: ts.Declaration): readonly ts.Declaration[] {
    if (!syntax.isExportSpecifier(declaration)) return [declaration];
    const symbol = checker.getSymbolAtLocation(declaration.propertyName ?? declaration.name);
    return (symbol && unaliased(symbol).declarations) ?? [declaration];
  }

  function declaredMember(declaration: ts.Declaration, symbolName: string): DeclaredMember {
    const name = syntax.getNameOfDeclaration(declaration);
    return {
      package: packageOfDeclaration(syntax, program, declaration),
      type: declaringType(syntax, declaration),
      name: name && syntax.isMemberName(name) ? name.text : symbolName,
      location: locationOf(declaration),
      abstract: isAbstract(syntax, declaration),
    };
  }
}

/** The nearest interface, class or type alias around a member; '' for functions, variables and types themselves. */
function declaringType(syntax: typeof ts, declaration: ts.Declaration): string {
  for (let node: ts.Node = declaration.parent; node; node = node.parent) {
    if (
      syntax.isInterfaceDeclaration(node) ||
      syntax.isClassLike(node) ||
      syntax.isTypeAliasDeclaration(node) ||
      syntax.isEnumDeclaration(node)
    ) {
      return node.name?.text ?? '';
    }
    // What stands in a function's body or parameter list is no member, but for parameter properties.
    if (syntax.isFunctionLike(node) && !isParameterProperty(syntax, declaration)) return '';
    if (syntax.isSourceFile(node)) return '';
  }
  return '';
}

function isParameterProperty(syntax: typeof ts, declaration: ts.Declaration): boolean {
  return syntax.isParameter(declaration) && syntax.isParameterPropertyDeclaration(declaration, declaration.parent);
}

function isAbstract(syntax: typeof ts, declaration: ts.Declaration): boolean {
  if (syntax.isMethodSignature(declaration) || syntax.isPropertySignature(declaration)) return true;
  return (syntax.getCombinedModifierFlags(declaration) & syntax.ModifierFlags.Abstract) !== 0;
}
