import type { Temp } from '@privet/flow';
import type ts from 'typescript';
import { lowerExpression } from './dispatch.ts';
import type { FunctionContext } from './function-context.ts';
import { elementsOf } from './pattern-elements.ts';
import { lowerTarget } from './patterns.ts';
import { lowerReference, readReference, type Reference, writeReference } from './references.ts';

export function isAssignmentOperator({ file }: FunctionContext, operator: ts.SyntaxKind): boolean {
  const { FirstAssignment, LastAssignment } = file.syntax.SyntaxKind;
  return operator >= FirstAssignment && operator <= LastAssignment;
}

/** Lowers an assignment of any operator and yields the value assigned. */
export function lowerAssignment(context: FunctionContext, node: ts.BinaryExpression): Temp {
  const { SyntaxKind } = context.file.syntax;
  switch (node.operatorToken.kind) {
    case SyntaxKind.EqualsToken:
      return lowerPlainAssignment(context, node);
    case SyntaxKind.AmpersandAmpersandEqualsToken:
    case SyntaxKind.BarBarEqualsToken:
    case SyntaxKind.QuestionQuestionEqualsToken:
      return lowerLogicalAssignment(context, node);
    default:
      return lowerCompoundAssignment(context, node);
  }
}

function lowerPlainAssignment(context: FunctionContext, node: ts.BinaryExpression): Temp {
  const { file } = context;
  const range = file.rangeOf(node);
  const valueNode = file.unwrap(node.right);
  const valueRange = file.rangeOf(valueNode);
  if (elementsOf(file, node.left) !== undefined) {
    const value = lowerExpression(context, valueNode);
    lowerTarget(context, node.left, { value, range, valueRange });
    return value;
  }
  const reference = lowerReference(context, node.left);
  const value = lowerExpression(context, valueNode, nameOf(reference));
  if (file.syntax.isFunctionLike(valueNode) && reference.kind === 'member' && 'name' in reference.key) {
    file.memberNames.add(reference.key.name);
  }
  writeReference(context, reference, { value, range, valueRange });
  return value;
}

/** `a ||= b`: b is evaluated and written in a block of its own. */
function lowerLogicalAssignment(context: FunctionContext, node: ts.BinaryExpression): Temp {
  const { file, ir } = context;
  const range = file.rangeOf(node);
  const valueNode = file.unwrap(node.right);
  const reference = lowerReference(context, node.left);
  const before = readReference(context, reference);
  const assign = ir.block();
  const merge = ir.block();
  if (node.operatorToken.kind === file.syntax.SyntaxKind.AmpersandAmpersandEqualsToken)
    ir.branch(before, assign, merge);
  else ir.branch(before, merge, assign);
  ir.start(assign);
  const value = lowerExpression(context, valueNode, nameOf(reference));
  writeReference(context, reference, { value, range, valueRange: file.rangeOf(valueNode) });
  ir.jump(merge);
  ir.start(merge);
  return ir.define({ op: 'join', values: [before, value], range });
}

function lowerCompoundAssignment(context: FunctionContext, node: ts.BinaryExpression): Temp {
  const { file, ir } = context;
  const range = file.rangeOf(node);
  const reference = lowerReference(context, node.left);
  const before = readReference(context, reference);
  const right = lowerExpression(context, node.right);
  const kind = node.operatorToken.kind === file.syntax.SyntaxKind.PlusEqualsToken ? 'add' : 'arithmetic';
  const value = ir.define({ op: 'combine', kind, operands: [before, right], range });
  writeReference(context, reference, { value, range, valueRange: file.rangeOf(file.unwrap(node.right)) });
  return value;
}

function nameOf(reference: Reference): string | undefined {
  switch (reference.kind) {
    case 'name':
      return reference.name.text;
    case 'member':
      return 'name' in reference.key ? reference.key.name : undefined;
    case 'export':
      return reference.name === '=' ? undefined : reference.name;
    case 'none':
      return undefined;
  }
}
