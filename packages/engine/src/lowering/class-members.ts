import type { ClassId, FunctionId, FunctionKind, MemberIr } from '@privet/flow';
import type ts from 'typescript';
import { lowerStatements } from './blocks.ts';
import { lowerDecoratorsOfParameters } from './decorators.ts';
import { lowerExpression } from './dispatch.ts';
import type { FileContext } from './file-context.ts';
import { type FunctionContext, withScope } from './function-context.ts';
import { isParameterProperty, lowerFunction, lowerSynthetic } from './functions.ts';
import { declareLexical, declareVars } from './hoisting.ts';
import { lowerKey, memberNameOf } from './keys.ts';
import { noteTypeMembers } from './type-members.ts';

/** Lowers a method, accessor or constructor; absent for one without a body. */
export function lowerMethod(
  context: FunctionContext,
  owner: ClassId,
  node: ts.MethodDeclaration | ts.AccessorDeclaration | ts.ConstructorDeclaration,
): FunctionId | undefined {
  const { file } = context;
  lowerDecoratorsOfParameters(context, node.parameters);
  const name = file.syntax.isConstructorDeclaration(node) ? 'constructor' : memberNameOf(file, node.name);
  if (file.syntax.isMethodDeclaration(node)) file.memberNames.add(name);
  if (node.body === undefined) return undefined;
  return lowerFunction(context, node, { kind: kindOf(file, node), name, class: owner });
}

function kindOf({ syntax }: FileContext, node: ts.Node): FunctionKind {
  if (syntax.isConstructorDeclaration(node)) return 'constructor';
  if (syntax.isGetAccessorDeclaration(node)) return 'getter';
  return syntax.isSetAccessorDeclaration(node) ? 'setter' : 'method';
}

/** The fields that a constructor's parameters declare. */
export function parameterPropertiesOf(
  file: FileContext,
  { parameters }: ts.ConstructorDeclaration,
): readonly MemberIr[] {
  return parameters.flatMap((parameter) => {
    if (!isParameterProperty(file, parameter) || !file.syntax.isIdentifier(parameter.name)) return [];
    const { text } = parameter.name;
    return [
      {
        name: text,
        kind: 'field',
        static: false,
        range: file.rangeOf(parameter),
        nameRange: file.rangeOf(parameter.name),
      },
    ];
  });
}

/**
 * Lowers the initialisers of a class's instance fields, or its static fields and blocks, to one function in which `this`
 * is the instance or the class; absent where there are none.
 */
export function lowerFieldFunction(
  context: FunctionContext,
  owner: ClassId,
  node: ts.ClassLikeDeclaration,
  kind: 'fields' | 'static',
): FunctionId | undefined {
  const { file } = context;
  const { syntax } = file;
  const elements = node.members.filter(
    (member) => isStatic(file, member) === (kind === 'static') && runsCode(file, member),
  );
  if (elements.length === 0) return undefined;
  const id = file.functionId(file.startOf(node), `:${kind}`);
  const head = { id, kind, name: '', class: owner, range: file.rangeOf(node), async: false, generator: false } as const;
  return lowerSynthetic(context, head, (inner) => {
    for (const element of elements) {
      if (syntax.isPropertyDeclaration(element)) lowerField(inner, element);
      else if (syntax.isClassStaticBlockDeclaration(element)) lowerStaticBlock(inner, element.body.statements);
    }
  });
}

function isStatic(file: FileContext, member: ts.ClassElement): boolean {
  return (
    file.syntax.isClassStaticBlockDeclaration(member) || file.hasModifier(member, file.syntax.SyntaxKind.StaticKeyword)
  );
}

function runsCode({ syntax }: FileContext, member: ts.ClassElement): boolean {
  return (
    syntax.isClassStaticBlockDeclaration(member) ||
    (syntax.isPropertyDeclaration(member) && member.initializer !== undefined)
  );
}

function lowerField(context: FunctionContext, { name, type, initializer }: ts.PropertyDeclaration): void {
  const { file, ir } = context;
  noteTypeMembers(file, type);
  if (initializer === undefined) return;
  const range = file.rangeOf(name);
  const valueNode = file.unwrap(initializer);
  const object = ir.define({ op: 'this', range });
  const key = lowerKey(context, name);
  const fieldName = memberNameOf(file, name);
  if (file.syntax.isFunctionLike(valueNode)) file.memberNames.add(fieldName);
  const value = lowerExpression(context, valueNode, fieldName);
  ir.emit({ op: 'store', object, key, value, range, valueRange: file.rangeOf(valueNode) });
}

function lowerStaticBlock(context: FunctionContext, statements: readonly ts.Statement[]): void {
  withScope(context, () => {
    declareVars(context, statements);
    declareLexical(context, statements);
    lowerStatements(context, statements);
  });
}
