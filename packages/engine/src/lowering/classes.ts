import type { ClassId, ClassIr, FunctionId, MemberIr, Temp } from '@privet/flow';
import type ts from 'typescript';
import { lowerFieldFunction, lowerMethod, parameterPropertiesOf } from './class-members.ts';
import { emitDecorated, emitDecoratedClass, lowerDecorators } from './decorators.ts';
import { lowerExpression } from './dispatch.ts';
import { emitWrite, type FunctionContext } from './function-context.ts';
import { memberNameOf } from './keys.ts';
import { isFieldLeftOut } from './left-out-fields.ts';
import type { ExpressionTable, StatementTable } from './node-kinds.ts';
import { defaultExportName, Scope } from './scopes.ts';

export const classDeclarations: StatementTable = { ClassDeclaration: lowerClassDeclaration };
export const classExpressions: ExpressionTable = { ClassExpression: lowerClassExpression };

function lowerClassDeclaration(context: FunctionContext, node: ts.ClassDeclaration): void {
  if (context.file.isAmbient(node)) return;
  const name = node.name?.text ?? defaultExportName;
  const variable = context.scope.own(name);
  const value = lowerClass(context, node, name);
  if (variable === undefined) return;
  variable.holdsObject = true;
  emitWrite(context, variable, value, variable.range);
}

/** `class A {}` as a value: its name is known inside alone. */
function lowerClassExpression(context: FunctionContext, node: ts.ClassExpression, name = ''): Temp {
  const { file, ir } = context;
  const own = node.name;
  if (own === undefined) return lowerClass(context, node, name);
  const outer = context.scope;
  context.scope = new Scope(outer);
  const variable = file.hiddenVariable(ir.id, own.text, file.rangeOf(own));
  context.scope.add(variable);
  const value = lowerClass(context, node, own.text);
  context.scope = outer;
  if (variable.used) {
    file.variables.push(variable);
    emitWrite(context, variable, value, variable.range);
  }
  return value;
}

function lowerClass(context: FunctionContext, node: ts.ClassLikeDeclaration, name: string): Temp {
  const { file, ir } = context;
  const decorators = lowerDecorators(context, node);
  const heritage = heritageOf(context, node);
  const superclass =
    heritage.extended === undefined ? undefined : lowerExpression(context, heritage.extended.expression);
  const id = file.classId(file.startOf(node));
  const members = node.members.flatMap((member) => lowerMember(context, id, member, node));
  emitDecoratedClass(context, decorators, members);
  const fields = lowerFieldFunction(context, id, node, 'fields');
  const statics = lowerFieldFunction(context, id, node, 'static');
  const range = file.rangeOf(node);
  const extended = heritage.extended === undefined ? undefined : lastNameOf(context, heritage.extended);
  file.classes.push({
    id,
    name,
    range,
    ...(extended === undefined ? {} : { extends: extended }),
    implements: heritage.implemented.flatMap((type) => lastNameOf(context, type) ?? []),
    abstract: file.hasModifier(node, file.syntax.SyntaxKind.AbstractKeyword),
    members,
    ...(fields === undefined ? {} : { fields }),
    ...(statics === undefined ? {} : { static: statics }),
  } satisfies ClassIr);
  return ir.define(
    superclass === undefined ? { op: 'class', class: id, range } : { op: 'class', class: id, superclass, range },
  );
}

function heritageOf(
  { file }: FunctionContext,
  { heritageClauses = [] }: { readonly heritageClauses?: readonly ts.HeritageClause[] | undefined },
) {
  const isExtends = ({ token }: ts.HeritageClause) => token === file.syntax.SyntaxKind.ExtendsKeyword;
  return {
    extended: heritageClauses.find(isExtends)?.types[0],
    implemented: heritageClauses.filter((clause) => !isExtends(clause)).flatMap(({ types }) => [...types]),
  };
}

/** The last identifier of `a.b.C<T>`. */
function lastNameOf({ file }: FunctionContext, { expression }: ts.ExpressionWithTypeArguments): string | undefined {
  const named = file.unwrap(expression);
  if (file.syntax.isPropertyAccessExpression(named)) return named.name.text;
  return file.syntax.isIdentifier(named) ? named.text : undefined;
}

/** The members that one class element declares, with their functions. */
function lowerMember(
  context: FunctionContext,
  id: ClassId,
  node: ts.ClassElement,
  owner: ts.ClassLikeDeclaration,
): readonly MemberIr[] {
  const { file } = context;
  const { syntax } = file;
  const decorators = lowerDecorators(context, node);
  if (syntax.isConstructorDeclaration(node)) {
    const nameRange = file.rangeOf(node);
    const own: MemberIr = { name: 'constructor', kind: 'constructor', static: false, range: nameRange, nameRange };
    return [withFunction(own, lowerMethod(context, id, node)), ...parameterPropertiesOf(file, node)];
  }
  if (syntax.isPropertyDeclaration(node)) {
    const field = memberOf(context, node, 'field');
    return [isFieldLeftOut(syntax, file.sourceFile, owner, node) ? { ...field, leftOut: true } : field];
  }
  if (syntax.isMethodDeclaration(node)) {
    const method = lowerCallable(context, id, node, 'method');
    emitDecorated(context, decorators, method.function);
    return [method];
  }
  if (syntax.isGetAccessorDeclaration(node)) return [lowerCallable(context, id, node, 'getter')];
  if (syntax.isSetAccessorDeclaration(node)) return [lowerCallable(context, id, node, 'setter')];
  // Static blocks, index signatures and stray semicolons declare nothing.
  return [];
}

function lowerCallable(
  context: FunctionContext,
  id: ClassId,
  node: ts.MethodDeclaration | ts.AccessorDeclaration,
  kind: MemberIr['kind'],
): MemberIr {
  const { syntax } = context.file;
  if (syntax.isComputedPropertyName(node.name)) lowerExpression(context, node.name.expression);
  return withFunction(memberOf(context, node, kind), lowerMethod(context, id, node));
}

function withFunction(member: MemberIr, id: FunctionId | undefined): MemberIr {
  return id === undefined ? member : { ...member, function: id };
}

function memberOf(
  { file }: FunctionContext,
  node: ts.PropertyDeclaration | ts.MethodDeclaration | ts.AccessorDeclaration,
  kind: MemberIr['kind'],
): MemberIr {
  const name = memberNameOf(file, node.name);
  const isStatic = file.hasModifier(node, file.syntax.SyntaxKind.StaticKeyword);
  return { name, kind, static: isStatic, range: file.rangeOf(node), nameRange: file.rangeOf(node.name) };
}
