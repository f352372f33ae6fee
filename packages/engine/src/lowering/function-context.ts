import type { Constant, Temp } from '@privet/flow';
import type { Range } from '@privet/model';
import type ts from 'typescript';
import type { Frame } from './exits.ts';
import type { FileContext } from './file-context.ts';
import type { FunctionBuilder } from './function-builder.ts';
import { Scope, type Variable } from './scopes.ts';

/** The place in a function at which code is being lowered. */
export interface FunctionContext {
  readonly file: FileContext;
  readonly ir: FunctionBuilder;
  /** Loops, labels and `finally` regions around the place, outermost first. */
  readonly frames: Frame[];
  scope: Scope;
}

/** Lowers `body` in a scope of its own. */
export function withScope(context: FunctionContext, body: () => void): void {
  const outer = context.scope;
  context.scope = new Scope(outer);
  body();
  context.scope = outer;
}

export function declare(context: FunctionContext, name: ts.Identifier): Variable {
  return context.file.declare(context.scope, context.ir.id, name.text, context.file.rangeOf(name));
}

export function emitConstant(context: FunctionContext, value: Constant, range: Range): Temp {
  return context.ir.define({ op: 'constant', value, range });
}

export function emitWrite(context: FunctionContext, variable: Variable, value: Temp, range: Range): void {
  context.ir.emit({ op: 'write', variable: variable.id, value, range });
}
