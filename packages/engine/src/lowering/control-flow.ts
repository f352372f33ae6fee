import type ts from 'typescript';
import { lowerBlock, lowerStatements } from './blocks.ts';
import { lowerCondition } from './conditions.ts';
import { lowerExpression, lowerStatement } from './dispatch.ts';
import { lowerExit, lowerJump } from './exits.ts';
import { type FunctionContext, withScope } from './function-context.ts';
import { declareLexical } from './hoisting.ts';
import { isLoop, lowerLoop } from './loops.ts';
import type { StatementTable } from './node-kinds.ts';
import type { OpenBlock } from './function-builder.ts';

/** Statements that move control, loops and `try` left to files of their own. */
export const controlFlow: StatementTable = {
  Block: (context, node) => lowerBlock(context, node.statements),
  EmptyStatement: () => undefined,
  DebuggerStatement: () => undefined,
  ExpressionStatement: (context, node) => void lowerExpression(context, node.expression),
  IfStatement: lowerIf,
  SwitchStatement: lowerSwitch,
  LabeledStatement: lowerLabelled,
  BreakStatement: (context, node) => lowerJump(context, 'break', node.label?.text),
  ContinueStatement: (context, node) => lowerJump(context, 'continue', node.label?.text),
  ReturnStatement: lowerReturn,
  ThrowStatement: (context, node) =>
    context.ir.throw(context.file.rangeOf(node), lowerExpression(context, node.expression)),
  WithStatement: (context, node) => {
    lowerExpression(context, node.expression);
    lowerStatement(context, node.statement);
  },
};

/** A whole `else if` chain in one loop: it can be longer than the stack is deep. */
function lowerIf(context: FunctionContext, node: ts.IfStatement): void {
  const { ir } = context;
  const merge = ir.block();
  let rest: ts.Statement | undefined = node;
  while (rest !== undefined && context.file.syntax.isIfStatement(rest)) {
    const then = ir.block();
    const otherwise = rest.elseStatement === undefined ? merge : ir.block();
    lowerCondition(context, rest.expression, then, otherwise);
    ir.start(then);
    lowerStatement(context, rest.thenStatement);
    ir.jump(merge);
    rest = rest.elseStatement;
    if (rest !== undefined) ir.start(otherwise);
  }
  if (rest !== undefined) {
    lowerStatement(context, rest);
    ir.jump(merge);
  }
  ir.start(merge);
}

/** Each case is compared in a branch of its own, so that it guards its statements; bodies fall through. */
function lowerSwitch(context: FunctionContext, node: ts.SwitchStatement): void {
  const { file, ir } = context;
  const subject = lowerExpression(context, node.expression);
  const exit = ir.block();
  const clauses = node.caseBlock.clauses.map((clause) => ({ clause, body: ir.block() }));
  withScope(context, () => {
    for (const { clause } of clauses) declareLexical(context, clause.statements);
    let fallback: OpenBlock = exit;
    for (const { clause, body } of clauses) {
      if (file.syntax.isDefaultClause(clause)) {
        fallback = body;
        continue;
      }
      const label = lowerExpression(context, clause.expression);
      const range = file.rangeOf(file.unwrap(clause.expression));
      const matches = ir.define({ op: 'combine', kind: 'equal', operands: [subject, label], range });
      const next = ir.block();
      ir.branch(matches, body, next);
      ir.start(next);
    }
    ir.jump(fallback);
    context.frames.push({ kind: 'jump', labels: [], breakTo: exit, labelledOnly: false });
    for (const [index, { clause, body }] of clauses.entries()) {
      ir.start(body);
      lowerStatements(context, clause.statements);
      ir.jump(clauses[index + 1]?.body ?? exit);
    }
    context.frames.pop();
  });
  ir.start(exit);
}

function lowerLabelled(context: FunctionContext, node: ts.LabeledStatement): void {
  const { file, ir } = context;
  const labels: string[] = [];
  let body: ts.Statement = node;
  while (file.syntax.isLabeledStatement(body)) {
    labels.push(body.label.text);
    body = body.statement;
  }
  if (isLoop(context, body)) return lowerLoop(context, body, labels);
  const exit = ir.block();
  context.frames.push({ kind: 'jump', labels, breakTo: exit, labelledOnly: true });
  lowerStatement(context, body);
  context.frames.pop();
  ir.jump(exit);
  ir.start(exit);
}

function lowerReturn(context: FunctionContext, node: ts.ReturnStatement): void {
  const range = context.file.rangeOf(node);
  if (node.expression === undefined) lowerExit(context, range);
  else
    lowerExit(
      context,
      context.file.rangeOf(context.file.unwrap(node.expression)),
      lowerExpression(context, node.expression),
    );
}
