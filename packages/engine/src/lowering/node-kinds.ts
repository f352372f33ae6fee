import type { Temp } from '@privet/flow';
import type ts from 'typescript';
import type { FunctionContext } from './function-context.ts';

/** The compiler's syntax API. Injected, so that lowering never loads a compiler and never fixes `SyntaxKind` numbers. */
export type Syntax = typeof ts;

/** A concrete node with its kind as a literal type. */
export type ExpressionNode =
  | ts.NumericLiteral
  | ts.BigIntLiteral
  | ts.StringLiteral
  | ts.NoSubstitutionTemplateLiteral
  | ts.RegularExpressionLiteral
  | ts.TrueLiteral
  | ts.FalseLiteral
  | ts.NullLiteral
  | ts.Identifier
  | ts.PrivateIdentifier
  | ts.ThisExpression
  | ts.SuperExpression
  | ts.ImportExpression
  | ts.ArrayLiteralExpression
  | ts.ObjectLiteralExpression
  | ts.PropertyAccessExpression
  | ts.ElementAccessExpression
  | ts.CallExpression
  | ts.NewExpression
  | ts.TaggedTemplateExpression
  | ts.TypeAssertion
  | ts.FunctionExpression
  | ts.ArrowFunction
  | ts.DeleteExpression
  | ts.TypeOfExpression
  | ts.VoidExpression
  | ts.AwaitExpression
  | ts.PrefixUnaryExpression
  | ts.PostfixUnaryExpression
  | ts.BinaryExpression
  | ts.ConditionalExpression
  | ts.TemplateExpression
  | ts.YieldExpression
  | ts.ClassExpression
  | ts.OmittedExpression
  | ts.ExpressionWithTypeArguments
  | ts.AsExpression
  | ts.NonNullExpression
  | ts.MetaProperty
  | ts.SatisfiesExpression
  | ts.JsxElement
  | ts.JsxSelfClosingElement
  | ts.JsxFragment
  | ts.JsxExpression;

/** A concrete statement, module-level declarations included. */
export type StatementNode =
  | ts.Block
  | ts.EmptyStatement
  | ts.VariableStatement
  | ts.ExpressionStatement
  | ts.IfStatement
  | ts.DoStatement
  | ts.WhileStatement
  | ts.ForStatement
  | ts.ForInStatement
  | ts.ForOfStatement
  | ts.ContinueStatement
  | ts.BreakStatement
  | ts.ReturnStatement
  | ts.WithStatement
  | ts.SwitchStatement
  | ts.LabeledStatement
  | ts.ThrowStatement
  | ts.TryStatement
  | ts.DebuggerStatement
  | ts.FunctionDeclaration
  | ts.ClassDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.EnumDeclaration
  | ts.ModuleDeclaration
  | ts.ImportDeclaration
  | ts.ImportEqualsDeclaration
  | ts.ExportDeclaration
  | ts.ExportAssignment
  | ts.NamespaceExportDeclaration
  | ts.MissingDeclaration;

type Kinds = typeof ts.SyntaxKind;
type OfKind<Node, Name extends keyof Kinds> = Extract<Node, { readonly kind: Kinds[Name] }>;

/** Lowers expressions of one kind; `name` is that of the variable or property the value is given to. */
export type LowerExpression<Node> = (context: FunctionContext, node: Node, name?: string) => Temp;
export type LowerStatement<Node> = (context: FunctionContext, node: Node) => void;

/** Lowerings by the name of the kind they understand. */
export type ExpressionTable = {
  readonly [Name in keyof Kinds as OfKind<ExpressionNode, Name> extends never ? never : Name]?: LowerExpression<
    OfKind<ExpressionNode, Name>
  >;
};
export type StatementTable = {
  readonly [Name in keyof Kinds as OfKind<StatementNode, Name> extends never ? never : Name]?: LowerStatement<
    OfKind<StatementNode, Name>
  >;
};

/** The lowerings of one compiler's syntax, by its own numbers of the kinds. */
export interface LoweringsByKind {
  readonly expressions: ReadonlyMap<number, LowerExpression<ts.Expression>>;
  readonly statements: ReadonlyMap<number, LowerStatement<ts.Statement>>;
}

/** Indexes both tables by a compiler's numbers, once for each compiler: every file of a program needs the same index. */
export function loweringsByKind(
  expressions: ExpressionTable,
  statements: StatementTable,
): (syntax: Syntax) => LoweringsByKind {
  const made = new WeakMap<Syntax, LoweringsByKind>();
  return (syntax) => {
    const known = made.get(syntax);
    if (known) return known;
    // The key of each entry is the kind that its parameter's type stands for.
    const index = {
      expressions: byKind(syntax, expressions) as LoweringsByKind['expressions'],
      statements: byKind(syntax, statements) as LoweringsByKind['statements'],
    };
    made.set(syntax, index);
    return index;
  };
}

function byKind(syntax: Syntax, table: object): ReadonlyMap<number, unknown> {
  const kinds: Readonly<Record<string, unknown>> = syntax.SyntaxKind;
  return new Map(Object.entries(table).map(([name, lower]) => [Number(kinds[name]), lower]));
}
