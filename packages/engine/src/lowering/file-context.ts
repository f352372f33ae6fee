import type { ClassId, ClassIr, ExportIr, FileIr, FunctionId, ImportIr, VariableId } from '@privet/flow';
import type { Range } from '@privet/model';
import type ts from 'typescript';
import type { FunctionBuilder } from './function-builder.ts';
import type { LoweringsByKind, Syntax } from './node-kinds.ts';
import type { Scope, Variable } from './scopes.ts';

/** What lowering one file gathers. */
export class FileContext {
  readonly syntax: Syntax;
  readonly sourceFile: ts.SourceFile;
  readonly lowerings: LoweringsByKind;
  /** In the order in which they are entered. */
  readonly functions: FunctionBuilder[] = [];
  readonly classes: ClassIr[] = [];
  readonly variables: Variable[] = [];
  readonly imports: ImportIr[] = [];
  readonly exports: ExportIr[] = [];
  readonly memberNames = new Set<string>();
  readonly skipped: FileIr['skipped'][number][] = [];
  readonly #exported = new Set<string>();
  readonly #ids = new Set<string>();

  constructor(syntax: Syntax, sourceFile: ts.SourceFile, lowerings: LoweringsByKind) {
    this.syntax = syntax;
    this.sourceFile = sourceFile;
    this.lowerings = lowerings;
  }

  startOf(node: ts.Node): number {
    return node.getStart(this.sourceFile);
  }

  rangeOf(node: ts.Node): Range {
    return { start: this.startOf(node), end: node.end };
  }

  textOf(node: ts.Node): string {
    return this.sourceFile.text.slice(this.startOf(node), node.end);
  }

  /** The expression inside any parentheses. */
  unwrap(node: ts.Expression): ts.Expression {
    let expression = node;
    while (this.syntax.isParenthesizedExpression(expression)) expression = expression.expression;
    return expression;
  }

  hasModifier(node: ts.Node, kind: ts.SyntaxKind): boolean {
    if (!this.syntax.canHaveModifiers(node)) return false;
    return node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;
  }

  /** Declared elsewhere: a promise about a global, not a value of this file. */
  isAmbient(node: ts.Node): boolean {
    return this.hasModifier(node, this.syntax.SyntaxKind.DeclareKeyword);
  }

  /** Lists an export once, however many overloads and merged declarations carry its name. */
  addExport(exported: ExportIr): void {
    const key = exported.kind === 'star' ? `* ${exported.specifier}` : exported.name;
    if (this.#exported.has(key)) return;
    this.#exported.add(key);
    this.exports.push(exported);
  }

  // Ids are branded in these methods alone.

  moduleId(): FunctionId {
    return `${this.sourceFile.fileName}#module` as FunctionId;
  }

  functionId(at: number, suffix = ''): FunctionId {
    return this.#uniqueId(`function ${at}${suffix}`, `${at}${suffix}`) as FunctionId;
  }

  classId(at: number): ClassId {
    return this.#uniqueId(`class ${at}`, String(at)) as ClassId;
  }

  /** Makes a name known in a scope; names declared twice stay one variable. */
  declare(scope: Scope, owner: FunctionId, name: string, range: Range, suffix = ''): Variable {
    const known = scope.own(name);
    if (known !== undefined) return known;
    const variable = this.hiddenVariable(owner, name, range, suffix);
    scope.add(variable);
    this.variables.push(variable);
    return variable;
  }

  /** A variable that is listed nowhere yet. */
  hiddenVariable(owner: FunctionId, name: string, range: Range, suffix = ''): Variable {
    const at = `${range.start}${suffix}`;
    const id = this.#uniqueId(`variable ${at}`, at) as VariableId;
    return { id, name, range, owner, used: false, holdsObject: false };
  }

  /** Broken code can put two nodes on one offset. */
  #uniqueId(key: string, local: string): string {
    let unique = key;
    let suffix = '';
    for (let count = 2; this.#ids.has(unique); count += 1) {
      suffix = `:${count}`;
      unique = `${key}${suffix}`;
    }
    this.#ids.add(unique);
    return `${this.sourceFile.fileName}#${local}${suffix}`;
  }
}
