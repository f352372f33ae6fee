import type { Temp } from '@privet/flow';
import type ts from 'typescript';
import { lowerStatements } from './blocks.ts';
import { lowerExpression } from './dispatch.ts';
import { declare, emitConstant, emitWrite, type FunctionContext, withScope } from './function-context.ts';
import { declareLexical, declareVars, holdsValues } from './hoisting.ts';
import { fixedNameOf } from './keys.ts';
import { declaredNamesOf } from './modules.ts';
import type { StatementTable } from './node-kinds.ts';

/** Enums and namespaces: objects that hold their members. */
export const namespaces: StatementTable = { EnumDeclaration: lowerEnum, ModuleDeclaration: lowerNamespace };

function lowerEnum(context: FunctionContext, node: ts.EnumDeclaration): void {
  const { file, ir } = context;
  if (file.isAmbient(node)) return;
  const object = lowerContainer(context, node.name);
  withScope(context, () => {
    let next: number | undefined = 0;
    for (const { name, initializer } of node.members) {
      const range = file.rangeOf(name);
      const value = initializer ? lowerExpression(context, initializer) : emitConstant(context, next, range);
      const constant: number | undefined = initializer ? numberOf(context, initializer) : next;
      next = constant === undefined ? undefined : constant + 1;
      const key = { name: fixedNameOf(file, name) ?? '' };
      ir.emit({
        op: 'store',
        object,
        key,
        value,
        range,
        valueRange: initializer ? file.rangeOf(file.unwrap(initializer)) : range,
      });
      // Later initialisers name earlier members without the enum.
      if (file.syntax.isIdentifier(name) && node.members.some((member) => member.initializer !== undefined)) {
        emitWrite(context, declare(context, name), value, range);
      }
    }
  });
}

function numberOf({ file }: FunctionContext, node: ts.Expression): number | undefined {
  const expression = file.unwrap(node);
  return file.syntax.isNumericLiteral(expression) ? Number(expression.text) : undefined;
}

function lowerNamespace(context: FunctionContext, node: ts.ModuleDeclaration): void {
  const { file } = context;
  if (file.isAmbient(node) || !file.syntax.isIdentifier(node.name) || !holdsValues(file, node.body)) return;
  lowerNamespaceBody(context, lowerContainer(context, node.name), node.body);
}

function lowerNamespaceBody(context: FunctionContext, object: Temp, body: ts.ModuleBody | undefined): void {
  const { file } = context;
  const { syntax } = file;
  if (body === undefined) return;
  withScope(context, () => {
    if (syntax.isModuleBlock(body)) {
      declareVars(context, body.statements);
      declareLexical(context, body.statements);
      lowerStatements(context, body.statements);
      for (const statement of body.statements) {
        if (!file.hasModifier(statement, syntax.SyntaxKind.ExportKeyword)) continue;
        for (const name of declaredNamesOf(context, statement)) storeExported(context, object, name);
      }
    } else if (syntax.isModuleDeclaration(body) && syntax.isIdentifier(body.name)) {
      // `namespace A.B {}`
      declare(context, body.name);
      lowerNamespaceBody(context, lowerContainer(context, body.name), body.body);
      storeExported(context, object, body.name.text);
    }
  });
}

function storeExported({ ir, scope }: FunctionContext, object: Temp, name: string): void {
  const variable = scope.own(name);
  if (variable === undefined) return;
  const { range } = variable;
  const value = ir.define({ op: 'read', variable: variable.id, range });
  ir.emit({ op: 'store', object, key: { name }, value, range, valueRange: range });
}

/** The object of a namespace or enum: a fresh one, or what an earlier declaration of its name made. */
function lowerContainer(context: FunctionContext, name: ts.Identifier): Temp {
  const { file, ir } = context;
  const range = file.rangeOf(name);
  const variable = declare(context, name);
  if (variable.holdsObject) return ir.define({ op: 'read', variable: variable.id, range });
  variable.holdsObject = true;
  const object = ir.define({ op: 'object', shape: 'object', range });
  emitWrite(context, variable, object, range);
  return object;
}
