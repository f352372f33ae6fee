import type ts from 'typescript';

import type { Compiler } from '../compiler/compiler.ts';
import { locationOf } from '../compiler/location-of.ts';

/**
 * The field of a Prisma model that a declaration stands for without repeating its comment: a member of
 * `UserCreateInput`, or a key of `prisma.user.findMany({ select: { … } })`, by which the result's type is made.
 */
export function findModelField(compiler: Compiler, node: ts.Node, name: string): ts.Node | undefined {
  const { syntax } = compiler;
  if (syntax.isPropertySignature(node)) return fieldOfInput(syntax, node, name);
  return syntax.isPropertyAssignment(node) ? fieldOfSelection(compiler, node, name) : undefined;
}

function fieldOfInput(syntax: typeof ts, node: ts.PropertySignature, name: string): ts.Node | undefined {
  const alias = node.parent.parent;
  if (!syntax.isTypeAliasDeclaration(alias)) return undefined;
  const model = /^(\w+?)(?:Unchecked)?(?:Create|Update)\w*Input$/.exec(alias.name.text)?.[1];
  return model === undefined ? undefined : fieldOfModel(syntax, alias.parent, model, name);
}

function fieldOfSelection(compiler: Compiler, node: ts.PropertyAssignment, name: string): ts.Node | undefined {
  const { syntax } = compiler;
  const selection = node.parent.parent;
  if (!syntax.isPropertyAssignment(selection) || selection.name.getText() !== 'select') return undefined;
  const call = selection.parent.parent;
  if (!syntax.isCallExpression(call)) return undefined;
  for (const { type, location } of compiler.declarationsAt(locationOf(call.expression))) {
    const model = /^(\w+)Delegate$/.exec(type)?.[1];
    const delegate = model && compiler.nodeAt(location.file, location)?.parent;
    const field = delegate && fieldOfModel(syntax, delegate.parent, model, name);
    if (field) return field;
  }
  return undefined;
}

/** A field among the scalars of the payload type that the generator writes beside a model's other types. */
function fieldOfModel(syntax: typeof ts, scope: ts.Node, model: string, name: string): ts.Node | undefined {
  if (!syntax.isSourceFile(scope) && !syntax.isModuleBlock(scope)) return undefined;
  const payload = scope.statements.find(
    (statement): statement is ts.TypeAliasDeclaration =>
      syntax.isTypeAliasDeclaration(statement) && statement.name.text === `$${model}Payload`,
  );
  const scalars = payload && memberType(syntax, payload.type, 'scalars');
  return scalars && findMember(syntax, literalIn(syntax, scalars), name);
}

function memberType(syntax: typeof ts, type: ts.TypeNode, name: string): ts.TypeNode | undefined {
  const member = findMember(syntax, type, name);
  return member && syntax.isPropertySignature(member) ? member.type : undefined;
}

/** `$Extensions.GetPayloadResult<{ … }, …>` is around the fields. */
function literalIn(syntax: typeof ts, type: ts.TypeNode): ts.TypeNode {
  const [argument] = syntax.isTypeReferenceNode(type) ? (type.typeArguments ?? []) : [];
  return argument ?? type;
}

function findMember(syntax: typeof ts, type: ts.TypeNode, name: string): ts.TypeElement | undefined {
  const members = syntax.isTypeLiteralNode(type) ? type.members : [];
  return members.find((member) => member.name && syntax.isIdentifier(member.name) && member.name.text === name);
}
