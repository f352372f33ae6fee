import type { ClassId, FunctionId, FunctionKind, ParameterIr, Temp } from '@privet/flow';
import type { Range } from '@privet/model';
import type ts from 'typescript';
import { directivesOf } from './directives.ts';
import { lowerExpression } from './dispatch.ts';
import { lowerExit } from './exits.ts';
import type { FileContext } from './file-context.ts';
import { FunctionBuilder } from './function-builder.ts';
import { declare, emitWrite, type FunctionContext } from './function-context.ts';
import { declareLexical, declareVars, boundNames } from './hoisting.ts';
import { lowerStatements } from './blocks.ts';
import type { ExpressionTable, StatementTable } from './node-kinds.ts';
import { lowerTarget, withDefault } from './patterns.ts';
import { defaultExportName, Scope, type Variable } from './scopes.ts';
import { noteTypeMembers } from './type-members.ts';

/** Function and arrow expressions. */
export const functionExpressions: ExpressionTable = {
  ArrowFunction: (context, node, name = '') => lowerClosure(context, node, { kind: 'arrow', name }),
  FunctionExpression: lowerFunctionExpression,
};

/** Function declarations; `lowerStatements` puts them before other statements. */
export const functionDeclarations: StatementTable = { FunctionDeclaration: lowerFunctionDeclaration };

export type FunctionNode =
  | ts.FunctionDeclaration
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.MethodDeclaration
  | ts.AccessorDeclaration
  | ts.ConstructorDeclaration;

export interface FunctionRole {
  readonly kind: FunctionKind;
  readonly name: string;
  readonly class?: ClassId;
}

/** Lowers a function and yields its closure. */
export function lowerClosure(context: FunctionContext, node: FunctionNode, role: FunctionRole): Temp {
  const id = lowerFunction(context, node, role);
  return context.ir.define({ op: 'closure', function: id, range: context.file.rangeOf(node) });
}

/** Lowers a function with its parameters and body. */
export function lowerFunction(context: FunctionContext, node: FunctionNode, role: FunctionRole): FunctionId {
  const { file } = context;
  const { SyntaxKind, isBlock } = file.syntax;
  const head: SyntheticFunction = {
    ...role,
    ...(node.body && isBlock(node.body) && directivesOf(file.syntax, node.body.statements)),
    id: file.functionId(file.startOf(node)),
    range: file.rangeOf(node),
    async: file.hasModifier(node, SyntaxKind.AsyncKeyword),
    generator: node.asteriskToken !== undefined,
  };
  noteTypeMembers(file, node.type);
  return lowerSynthetic(context, head, (inner) => {
    const own = role.kind === 'arrow' ? undefined : declareArguments(inner, head.range);
    lowerParameters(inner, node.parameters);
    const { body } = node;
    if (body !== undefined && isBlock(body)) {
      declareVars(inner, body.statements);
      declareLexical(inner, body.statements);
      lowerStatements(inner, body.statements);
    } else if (body !== undefined) {
      const range = file.rangeOf(file.unwrap(body));
      lowerExit(inner, range, lowerExpression(inner, body));
    }
    if (own?.used) emitArguments(inner, own);
  });
}

export type SyntheticFunction = FunctionRole & {
  readonly id: FunctionId;
  readonly range: Range;
  readonly async: boolean;
  readonly generator: boolean;
  readonly directives?: readonly string[];
};

/** Adds a function nested in `context` whose body `lowerBody` writes. */
export function lowerSynthetic(
  context: FunctionContext,
  head: SyntheticFunction,
  lowerBody: (inner: FunctionContext) => void,
): FunctionId {
  const { file } = context;
  const ir = new FunctionBuilder({ ...head, parent: context.ir.id });
  file.functions.push(ir);
  lowerBody({ file, ir, frames: [], scope: new Scope(context.scope) });
  return head.id;
}

function lowerFunctionDeclaration(context: FunctionContext, node: ts.FunctionDeclaration): void {
  if (node.body === undefined || context.file.isAmbient(node)) return;
  const name = node.name?.text ?? defaultExportName;
  const variable = context.scope.own(name);
  const closure = lowerClosure(context, node, { kind: 'function', name });
  if (variable === undefined) return;
  variable.holdsObject = true;
  emitWrite(context, variable, closure, variable.range);
}

/** `function f() {}` as a value: its name is known inside alone. */
function lowerFunctionExpression(context: FunctionContext, node: ts.FunctionExpression, name = ''): Temp {
  const { file, ir } = context;
  const own = node.name;
  if (own === undefined) return lowerClosure(context, node, { kind: 'function', name });
  const outer = context.scope;
  context.scope = new Scope(outer);
  const variable = file.hiddenVariable(ir.id, own.text, file.rangeOf(own));
  context.scope.add(variable);
  const closure = lowerClosure(context, node, { kind: 'function', name: own.text });
  context.scope = outer;
  if (variable.used) {
    file.variables.push(variable);
    emitWrite(context, variable, closure, variable.range);
  }
  return closure;
}

function lowerParameters(context: FunctionContext, parameters: readonly ts.ParameterDeclaration[]): void {
  const { file, ir } = context;
  const lowered = parameters
    .filter(({ name }) => !isThisParameter(context, name))
    .map((node) => {
      const range = file.rangeOf(node.name);
      const parameter: ParameterIr = { temp: ir.temp(), range, rest: node.dotDotDotToken !== undefined };
      ir.parameters.push(file.syntax.isIdentifier(node.name) ? { ...parameter, name: node.name.text } : parameter);
      for (const name of boundNames(file, node.name)) declare(context, name);
      noteTypeMembers(file, node.type);
      return { node, range, temp: parameter.temp };
    });
  for (const { node, range, temp } of lowered) {
    const value = node.initializer === undefined ? temp : withDefault(context, temp, node.initializer, node.name);
    lowerTarget(context, node.name, { value, range, valueRange: range });
    if (isParameterProperty(file, node) && file.syntax.isIdentifier(node.name)) {
      const object = ir.define({ op: 'this', range });
      ir.emit({ op: 'store', object, key: { name: node.name.text }, value, range, valueRange: range });
    }
  }
}

/** A parameter that carries any modifier is a field too. */
export function isParameterProperty({ syntax }: FileContext, node: ts.ParameterDeclaration): boolean {
  return node.modifiers?.some((modifier) => syntax.isModifier(modifier)) ?? false;
}

function isThisParameter({ file }: FunctionContext, name: ts.BindingName): boolean {
  return file.syntax.isIdentifier(name) && name.text === 'this';
}

/** `arguments` is listed and built only where it is used. */
function declareArguments({ file, ir, scope }: FunctionContext, range: Range): Variable {
  const variable = file.hiddenVariable(ir.id, 'arguments', range, ':arguments');
  scope.add(variable);
  return variable;
}

function emitArguments({ file, ir }: FunctionContext, variable: Variable): void {
  const { range } = variable;
  const object = ir.temp();
  file.variables.push(variable);
  ir.prepend([
    { op: 'object', target: object, shape: 'array', range },
    ...ir.parameters.map(({ temp: value, rest, range: at }) =>
      rest
        ? ({ op: 'spread', object, value, shape: 'array', range: at } as const)
        : ({ op: 'push', object, value, range: at } as const),
    ),
    { op: 'write', variable: variable.id, value: object, range },
  ]);
}
