import type { Temp } from '@privet/flow';
import type ts from 'typescript';
import { isAlwaysTrue, lowerCondition } from './conditions.ts';
import { lowerExpression, lowerStatement } from './dispatch.ts';
import type { OpenBlock } from './function-builder.ts';
import { declare, type FunctionContext, withScope } from './function-context.ts';
import { boundNames, isBlockScoped } from './hoisting.ts';
import type { StatementTable } from './node-kinds.ts';
import { lowerTarget } from './patterns.ts';
import { lowerDeclarationList } from './variable-declarations.ts';

/** Loops without a label. */
export const loops: StatementTable = {
  DoStatement: lowerLoop,
  WhileStatement: lowerLoop,
  ForStatement: lowerLoop,
  ForInStatement: lowerLoop,
  ForOfStatement: lowerLoop,
};

type Loop = ts.DoStatement | ts.WhileStatement | ts.ForStatement | ts.ForInOrOfStatement;

export function isLoop({ file: { syntax } }: FunctionContext, node: ts.Statement): node is Loop {
  return syntax.isIterationStatement(node, false);
}

/** Lowers a loop that carries these labels. */
export function lowerLoop(context: FunctionContext, node: Loop, labels: readonly string[] = []): void {
  const { syntax } = context.file;
  if (syntax.isWhileStatement(node)) lowerWhile(context, node, labels);
  else if (syntax.isDoStatement(node)) lowerDo(context, node, labels);
  else if (syntax.isForStatement(node)) lowerFor(context, node, labels);
  else lowerForEach(context, node, labels);
}

function lowerWhile(context: FunctionContext, node: ts.WhileStatement, labels: readonly string[]): void {
  const { ir } = context;
  const head = ir.block();
  const exit = ir.block();
  ir.jump(head);
  ir.start(head);
  lowerTest(context, node.expression, exit);
  lowerBody(context, node.statement, { labels, breakTo: exit, continueTo: head });
  ir.jump(head);
  ir.start(exit);
}

function lowerDo(context: FunctionContext, node: ts.DoStatement, labels: readonly string[]): void {
  const { ir } = context;
  const body = ir.block();
  const test = ir.block();
  const exit = ir.block();
  ir.jump(body);
  ir.start(body);
  lowerBody(context, node.statement, { labels, breakTo: exit, continueTo: test });
  ir.jump(test);
  ir.start(test);
  if (isAlwaysTrue(context, node.expression)) ir.jump(body);
  else lowerCondition(context, node.expression, body, exit);
  ir.start(exit);
}

function lowerFor(context: FunctionContext, node: ts.ForStatement, labels: readonly string[]): void {
  const { file, ir } = context;
  const head = ir.block();
  const step = ir.block();
  const exit = ir.block();
  withScope(context, () => {
    const { initializer } = node;
    if (initializer !== undefined && file.syntax.isVariableDeclarationList(initializer)) {
      declareLoopNames(context, initializer);
      lowerDeclarationList(context, initializer);
    } else if (initializer !== undefined) {
      lowerExpression(context, initializer);
    }
    ir.jump(head);
    ir.start(head);
    lowerTest(context, node.condition, exit);
    lowerBody(context, node.statement, { labels, breakTo: exit, continueTo: step });
    ir.jump(step);
    ir.start(step);
    if (node.incrementor !== undefined) lowerExpression(context, node.incrementor);
    ir.jump(head);
  });
  ir.start(exit);
}

/** `for…in` and `for…of`: nothing tells whether another element follows. */
function lowerForEach(context: FunctionContext, node: ts.ForInOrOfStatement, labels: readonly string[]): void {
  const { ir } = context;
  const object = lowerExpression(context, node.expression);
  const head = ir.block();
  const body = ir.block();
  const exit = ir.block();
  ir.jump(head);
  ir.start(head);
  ir.choose([body, exit]);
  ir.start(body);
  withScope(context, () => {
    lowerElementOf(context, node, object);
    lowerBody(context, node.statement, { labels, breakTo: exit, continueTo: head });
  });
  ir.jump(head);
  ir.start(exit);
}

function lowerElementOf(context: FunctionContext, node: ts.ForInOrOfStatement, object: Temp): void {
  const { file, ir } = context;
  const { initializer } = node;
  const isDeclaration = file.syntax.isVariableDeclarationList(initializer);
  if (isDeclaration) declareLoopNames(context, initializer);
  const target = isDeclaration ? (initializer.declarations[0]?.name ?? initializer) : file.unwrap(initializer);
  const range = file.rangeOf(target);
  const kind = file.syntax.isForInStatement(node) ? 'in' : node.awaitModifier === undefined ? 'of' : 'await';
  const value = ir.define({ op: 'iterate', object, kind, range });
  if (target !== initializer || !isDeclaration) lowerTarget(context, target, { value, range, valueRange: range });
}

function declareLoopNames(context: FunctionContext, list: ts.VariableDeclarationList): void {
  if (!isBlockScoped(context.file, list)) return;
  for (const { name } of list.declarations) for (const bound of boundNames(context.file, name)) declare(context, bound);
}

/** Leaves the loop unless its condition holds; what follows is its body. */
function lowerTest(context: FunctionContext, condition: ts.Expression | undefined, exit: OpenBlock): void {
  if (condition === undefined || isAlwaysTrue(context, condition)) return;
  const body = context.ir.block();
  lowerCondition(context, condition, body, exit);
  context.ir.start(body);
}

function lowerBody(
  context: FunctionContext,
  body: ts.Statement,
  targets: { readonly labels: readonly string[]; readonly breakTo: OpenBlock; readonly continueTo: OpenBlock },
): void {
  context.frames.push({ kind: 'jump', labelledOnly: false, ...targets });
  lowerStatement(context, body);
  context.frames.pop();
}
