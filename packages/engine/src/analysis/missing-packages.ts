import type { Declared, ProgramPort } from '@privet/flow';
import type { Location } from '@privet/model';
import type ts from 'typescript';
import type { Compiler } from '../compiler/compiler.ts';

/** A member of a package's type, as far as an import tells it. */
type MissingMember = Declared & { readonly kind: 'package' };

/**
 * A member of what is declared with a type of a package whose declarations are not there: `http.get` of a parameter
 * `http: HttpClient`, where the import tells whose `HttpClient` that is. Many who scan have installed nothing.
 */
export function membersOfMissingPackage(compiler: Compiler, expression: Location): readonly MissingMember[] {
  const { syntax } = compiler;
  const member = compiler.nodeAt(expression.file, expression);
  if (member === undefined || !syntax.isPropertyAccessExpression(member)) return [];
  const written = typeOf(syntax, member.expression);
  const name = written && syntax.isTypeReferenceNode(written) ? written.typeName : undefined;
  const found = name && importedAs(syntax, name);
  if (found === undefined || compiler.resolveModule(expression.file, found.specifier).kind === 'file') return [];
  return namesOfPackage(found.specifier).map((name) => {
    return { kind: 'package', package: name, type: found.name, name: member.name.text };
  });
}

/** Packages that a program's files import, whether or not they are there. */
export function importedPackages(port: ProgramPort): readonly string[] {
  const specifiers = port.files().flatMap((file) => port.fileIr(file)?.imports.map(({ specifier }) => specifier) ?? []);
  return [...new Set(specifiers)].filter((specifier) => !specifier.startsWith('.')).flatMap(namesOfPackage);
}

/** A package by what is imported of it: `@angular/common/http` is described by itself, or with all of `@angular/common`. */
function namesOfPackage(specifier: string): readonly string[] {
  const [owner = specifier] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? [];
  return owner === specifier ? [specifier] : [specifier, owner];
}

/** The type that is written where a name, or a field of `this`, is declared, without what says that it may be missing. */
function typeOf(syntax: typeof ts, expression: ts.Expression): ts.TypeNode | undefined {
  if (syntax.isNonNullExpression(expression) || syntax.isParenthesizedExpression(expression))
    return typeOf(syntax, expression.expression);
  if (syntax.isIdentifier(expression)) return present(syntax, typeOfName(syntax, expression));
  return syntax.isPropertyAccessExpression(expression) && expression.expression.kind === syntax.SyntaxKind.ThisKeyword
    ? present(syntax, typeOfField(syntax, expression, expression.name.text))
    : undefined;
}

function typeOfName(syntax: typeof ts, name: ts.Identifier): ts.TypeNode | undefined {
  for (let node: ts.Node = name; node.parent; node = node.parent) {
    const { parent } = node;
    const declared = syntax.isFunctionLike(parent)
      ? parent.parameters.find((one) => isNamed(syntax, one.name, name.text))
      : syntax.isBlock(parent) || syntax.isSourceFile(parent)
        ? variablesIn(syntax, parent.statements).find((one) => isNamed(syntax, one.name, name.text))
        : undefined;
    if (declared) return declared.type;
  }
  return undefined;
}

/** The type of a field, or of a parameter of the constructor that is one. */
function typeOfField(syntax: typeof ts, use: ts.Node, name: string): ts.TypeNode | undefined {
  let around: ts.Node = use;
  while (around.parent && !syntax.isClassLike(around)) around = around.parent;
  if (!syntax.isClassLike(around)) return undefined;
  for (const member of around.members) {
    if (syntax.isPropertyDeclaration(member) && isNamed(syntax, member.name, name)) return member.type;
    if (!syntax.isConstructorDeclaration(member)) continue;
    const parameter = member.parameters.find((one) => isNamed(syntax, one.name, name));
    if (parameter && syntax.isParameterPropertyDeclaration(parameter, member)) return parameter.type;
  }
  return undefined;
}

function variablesIn(syntax: typeof ts, statements: readonly ts.Statement[]): readonly ts.VariableDeclaration[] {
  return statements.flatMap((one) => (syntax.isVariableStatement(one) ? [...one.declarationList.declarations] : []));
}

function isNamed(syntax: typeof ts, name: ts.Node, text: string): boolean {
  return (syntax.isIdentifier(name) || syntax.isPrivateIdentifier(name)) && name.text === text;
}

/** `T` of `T | undefined` and `T | null`. */
function present(syntax: typeof ts, type: ts.TypeNode | undefined): ts.TypeNode | undefined {
  if (type === undefined || !syntax.isUnionTypeNode(type)) return type;
  const [only, ...others] = type.types.filter((one) => {
    const isNull = syntax.isLiteralTypeNode(one) && one.literal.kind === syntax.SyntaxKind.NullKeyword;
    return !isNull && one.kind !== syntax.SyntaxKind.UndefinedKeyword;
  });
  return others.length === 0 ? only : undefined;
}

interface Imported {
  readonly specifier: string;
  readonly name: string;
}

/** What a file imports under the name of a type, or as a member of a namespace: `Scope`, `Sentry.Scope`. */
function importedAs(syntax: typeof ts, name: ts.EntityName): Imported | undefined {
  const first = syntax.isIdentifier(name) ? name : name.left;
  if (!syntax.isIdentifier(first)) return undefined;
  const member = syntax.isIdentifier(name) ? undefined : name.right.text;
  for (const statement of name.getSourceFile().statements) {
    if (!syntax.isImportDeclaration(statement) || !syntax.isStringLiteral(statement.moduleSpecifier)) continue;
    const bound = boundBy(syntax, statement, first.text);
    if (bound === undefined) continue;
    const specifier = statement.moduleSpecifier.text;
    const imported = member ?? (bound === '*' ? undefined : bound === 'default' ? first.text : bound);
    return specifier.startsWith('.') || imported === undefined ? undefined : { specifier, name: imported };
  }
  return undefined;
}

/** What an import binds under a name: an export's name, `default`, or `*`. */
function boundBy(syntax: typeof ts, { importClause }: ts.ImportDeclaration, name: string): string | undefined {
  if (importClause === undefined) return undefined;
  if (importClause.name?.text === name) return 'default';
  const bindings = importClause.namedBindings;
  if (bindings === undefined) return undefined;
  if (syntax.isNamespaceImport(bindings)) return bindings.name.text === name ? '*' : undefined;
  const element = bindings.elements.find((one) => one.name.text === name);
  return element && (element.propertyName ?? element.name).text;
}
