import type ts from 'typescript';
import { lowerBlock } from './blocks.ts';
import type { FinallyFrame } from './exits.ts';
import type { OpenBlock } from './function-builder.ts';
import { declare, type FunctionContext, withScope } from './function-context.ts';
import { boundNames } from './hoisting.ts';
import type { StatementTable } from './node-kinds.ts';
import { lowerTarget } from './patterns.ts';

/** `try` statements. */
export const tries: StatementTable = { TryStatement: lowerTry };

function lowerTry(context: FunctionContext, node: ts.TryStatement): void {
  const { finallyBlock } = node;
  if (finallyBlock === undefined) lowerGuarded(context, node);
  else lowerFinally(context, finallyBlock, () => lowerGuarded(context, node));
}

/** The `try` block and its `catch`. */
function lowerGuarded(context: FunctionContext, { tryBlock, catchClause }: ts.TryStatement): void {
  const { ir } = context;
  if (catchClause === undefined) return lowerBlock(context, tryBlock.statements);
  const handler = ir.block();
  const after = ir.block();
  withHandler(context, handler, () => lowerBlock(context, tryBlock.statements));
  ir.jump(after);
  ir.start(handler);
  lowerCatch(context, catchClause);
  ir.jump(after);
  ir.start(after);
}

function lowerCatch(context: FunctionContext, { variableDeclaration, block }: ts.CatchClause): void {
  const { file, ir } = context;
  if (variableDeclaration === undefined) return lowerBlock(context, block.statements);
  const { name } = variableDeclaration;
  const range = file.rangeOf(name);
  withScope(context, () => {
    for (const bound of boundNames(file, name)) declare(context, bound);
    const value = ir.define({ op: 'catch', range });
    lowerTarget(context, name, { value, range, valueRange: range });
    lowerBlock(context, block.statements);
  });
}

/** Every way out of `body` passes one copy of the `finally` block, after which each goes on to where it was going. */
function lowerFinally(context: FunctionContext, finallyBlock: ts.Block, body: () => void): void {
  const { file, ir, frames } = context;
  const range = file.rangeOf(finallyBlock);
  const frame: FinallyFrame = { kind: 'finally', entry: ir.block(), exits: new Set() };
  const after = ir.block();
  const thrown = ir.block();
  const rethrow = ir.block();
  frames.push(frame);
  withHandler(context, thrown, body);
  frames.pop();
  if (ir.live) frame.exits.add(after);
  ir.jump(frame.entry);
  ir.start(thrown);
  const exception = ir.define({ op: 'catch', range });
  if (holdsDeclarations(context, finallyBlock)) {
    if (ir.live) frame.exits.add(rethrow);
    ir.jump(frame.entry);
  } else {
    // A copy of its own, so that what holds after an exception does not mix with what holds without one.
    lowerBlock(context, finallyBlock.statements);
    ir.jump(rethrow);
  }
  ir.start(frame.entry);
  lowerBlock(context, finallyBlock.statements);
  ir.choose([...frame.exits]);
  ir.start(rethrow);
  ir.throw(range, exception);
  ir.start(after);
}

/** Functions, classes and variables have one identity each and cannot be lowered twice. */
function holdsDeclarations({ file }: FunctionContext, node: ts.Node): boolean {
  const { syntax } = file;
  const isDeclaration = (child: ts.Node): boolean =>
    syntax.isFunctionLike(child) ||
    syntax.isClassLike(child) ||
    syntax.isVariableDeclaration(child) ||
    (syntax.forEachChild(child, isDeclaration) ?? false);
  return isDeclaration(node);
}

/** Lowers `body` in blocks whose exceptions go to `handler`. */
function withHandler(context: FunctionContext, handler: OpenBlock, body: () => void): void {
  const { ir } = context;
  const outer = ir.handler;
  const guarded = ir.block();
  const { live } = ir;
  ir.jump(guarded);
  ir.handler = handler;
  ir.start(guarded);
  if (live) handler.reached = true;
  body();
  ir.handler = outer;
  // What follows is outside: it needs a block without this handler.
  const outside = ir.block();
  ir.jump(outside);
  ir.start(outside);
}
