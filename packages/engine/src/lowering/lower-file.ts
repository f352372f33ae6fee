import type { FileIr, FunctionIr, Instruction, VariableIr } from '@privet/flow';
import type ts from 'typescript';
import { accessChains } from './access-chains.ts';
import { lowerStatements } from './blocks.ts';
import { classDeclarations, classExpressions } from './classes.ts';
import { conditionals } from './conditions.ts';
import { constructions } from './constructions.ts';
import { controlFlow } from './control-flow.ts';
import { FileContext } from './file-context.ts';
import { FunctionBuilder } from './function-builder.ts';
import { functionDeclarations, functionExpressions } from './functions.ts';
import { directivesOf } from './directives.ts';
import { declareLexical, declareVars } from './hoisting.ts';
import { jsx } from './jsx.ts';
import { literals } from './literals.ts';
import { loops } from './loops.ts';
import { declareExports, modules } from './modules.ts';
import { names } from './names.ts';
import { namespaces } from './namespaces.ts';
import { type ExpressionTable, loweringsByKind, type StatementTable, type Syntax } from './node-kinds.ts';
import { objectLiterals } from './object-literals.ts';
import { operators } from './operators.ts';
import { Scope, type Variable } from './scopes.ts';
import { tries } from './try.ts';
import { typeDeclarations } from './type-members.ts';
import { unaryOperators } from './unary-operators.ts';
import { variableDeclarations } from './variable-declarations.ts';

const expressions: ExpressionTable = {
  ...accessChains,
  ...classExpressions,
  ...conditionals,
  ...constructions,
  ...functionExpressions,
  ...jsx,
  ...literals,
  ...names,
  ...objectLiterals,
  ...operators,
  ...unaryOperators,
};

const statements: StatementTable = {
  ...classDeclarations,
  ...controlFlow,
  ...functionDeclarations,
  ...loops,
  ...modules,
  ...namespaces,
  ...tries,
  ...typeDeclarations,
  ...variableDeclarations,
};

const loweringsOf = loweringsByKind(expressions, statements);

/** Lowers a parsed file to flow IR. Asks no type checker; names resolve through scopes and imports. */
export function lowerFile(syntax: Syntax, sourceFile: ts.SourceFile): FileIr {
  const file = new FileContext(syntax, sourceFile, loweringsOf(syntax));
  const range = { start: 0, end: sourceFile.end };
  const ir = new FunctionBuilder({
    id: file.moduleId(),
    name: '',
    kind: 'module',
    range,
    async: false,
    generator: false,
  });
  file.functions.push(ir);
  const context = { file, ir, frames: [], scope: new Scope(undefined) };
  declareVars(context, sourceFile.statements);
  declareLexical(context, sourceFile.statements);
  declareExports(context, sourceFile.statements);
  lowerStatements(context, sourceFile.statements);
  const functions = file.functions.map((builder) => builder.finish());
  return {
    file: sourceFile.fileName,
    ...directivesOf(syntax, sourceFile.statements),
    functions,
    classes: file.classes,
    variables: variablesOf(file.variables, functions),
    imports: file.imports,
    exports: file.exports,
    memberNames: [...file.memberNames],
    skipped: file.skipped,
  };
}

/** The variables with what their reads and writes tell. */
function variablesOf(variables: readonly Variable[], functions: readonly FunctionIr[]): readonly VariableIr[] {
  const owners = new Map<string, string>(variables.map(({ id, owner }) => [id, owner]));
  const captured = new Set<string>();
  const writes = new Map<string, number>();
  const note = (reader: string, instruction: Instruction): void => {
    if (instruction.op !== 'read' && instruction.op !== 'write') return;
    const { op, variable } = instruction;
    if (owners.get(variable) !== reader) captured.add(variable);
    if (op === 'write') writes.set(variable, (writes.get(variable) ?? 0) + 1);
  };
  for (const { id, blocks } of functions) {
    for (const { instructions } of blocks) for (const instruction of instructions) note(id, instruction);
  }
  return variables.map(({ id, name, range, owner }) => ({
    id,
    name,
    range,
    owner,
    captured: captured.has(id),
    writes: writes.get(id) ?? 0,
  }));
}
