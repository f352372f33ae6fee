import type ts from 'typescript';

import { isSchemaObject } from './schema-objects.ts';

/** A place of a file where a name is declared that could hold personal data. */
export interface DeclarationSite {
  readonly kind: 'field' | 'parameter' | 'variable' | 'type';
  readonly node: ts.Declaration;
  readonly name: ts.Identifier | ts.StringLiteral | ts.PrivateIdentifier;
}

/** What a file declares, in source order: members of types, classes and schemas, parameters, variables, and the types. */
export function declarationSitesOf(syntax: typeof ts, sourceFile: ts.SourceFile): readonly DeclarationSite[] {
  const sites: DeclarationSite[] = [];
  const kinds = kindsOfSites(syntax);
  const visit = (node: ts.Node): void => {
    const site = kinds.has(node.kind) ? siteOf(syntax, node) : undefined;
    if (site) sites.push(site);
    syntax.forEachChild(node, visit);
  };
  visit(sourceFile);
  return sites;
}

/** Most nodes of a file are none of these. */
function kindsOfSites({ SyntaxKind }: typeof ts): ReadonlySet<ts.SyntaxKind> {
  return new Set([
    SyntaxKind.PropertySignature,
    SyntaxKind.PropertyDeclaration,
    SyntaxKind.GetAccessor,
    SyntaxKind.PropertyAssignment,
    SyntaxKind.Parameter,
    SyntaxKind.BindingElement,
    SyntaxKind.VariableDeclaration,
    SyntaxKind.InterfaceDeclaration,
    SyntaxKind.TypeAliasDeclaration,
    SyntaxKind.ClassDeclaration,
  ]);
}

function siteOf(syntax: typeof ts, node: ts.Node): DeclarationSite | undefined {
  if (syntax.isPropertySignature(node) || syntax.isPropertyDeclaration(node) || syntax.isGetAccessorDeclaration(node)) {
    return named(syntax, 'field', node);
  }
  if (syntax.isPropertyAssignment(node)) {
    return isSchemaObject(syntax, node.parent) ? named(syntax, 'field', node) : undefined;
  }
  if (syntax.isParameter(node)) {
    const isField = syntax.isParameterPropertyDeclaration(node, node.parent);
    return named(syntax, isField ? 'field' : 'parameter', node);
  }
  if (syntax.isBindingElement(node)) return named(syntax, 'variable', node);
  if (syntax.isVariableDeclaration(node)) return named(syntax, 'variable', node);
  if (syntax.isInterfaceDeclaration(node) || syntax.isTypeAliasDeclaration(node) || syntax.isClassDeclaration(node)) {
    return named(syntax, 'type', node);
  }
  return undefined;
}

function named(
  syntax: typeof ts,
  kind: DeclarationSite['kind'],
  node: ts.NamedDeclaration,
): DeclarationSite | undefined {
  const { name } = node;
  const isPlain =
    name && (syntax.isIdentifier(name) || syntax.isStringLiteral(name) || syntax.isPrivateIdentifier(name));
  return isPlain ? { kind, node, name } : undefined;
}
