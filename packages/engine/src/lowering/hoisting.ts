import type ts from 'typescript';
import type { FileContext } from './file-context.ts';
import { declare, type FunctionContext } from './function-context.ts';

/** Declares what a list of statements brings into the current scope: all but `var`. */
export function declareLexical(context: FunctionContext, statements: readonly ts.Statement[]): void {
  for (const statement of statements)
    for (const name of lexicalNamesOf(context.file, statement)) declare(context, name);
}

/** Declares the `var`s of a function's or namespace's statements, those in nested blocks included. */
export function declareVars(context: FunctionContext, statements: readonly ts.Statement[]): void {
  const { file } = context;
  const pending: ts.Node[] = [...statements].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const list = varListOf(file, node);
    if (list !== undefined)
      for (const { name } of list.declarations) for (const bound of boundNames(file, name)) declare(context, bound);
    pending.push(...nestedStatements(file, node).reverse());
  }
}

/** The names that a binding declares. */
export function boundNames({ syntax }: FileContext, binding: ts.BindingName): ts.Identifier[] {
  const names: ts.Identifier[] = [];
  const pending: ts.BindingName[] = [binding];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (syntax.isIdentifier(name)) names.push(name);
    else
      pending.push(
        ...name.elements.flatMap((element) => (syntax.isBindingElement(element) ? [element.name] : [])).reverse(),
      );
  }
  return names;
}

/** The names of values that one statement declares, `var`s left out. */
function lexicalNamesOf(file: FileContext, statement: ts.Statement): readonly ts.Identifier[] {
  const { syntax } = file;
  if (file.isAmbient(statement)) return [];
  if (syntax.isVariableStatement(statement)) {
    const { declarationList } = statement;
    return isBlockScoped(file, declarationList)
      ? declarationList.declarations.flatMap(({ name }) => boundNames(file, name))
      : [];
  }
  if (syntax.isFunctionDeclaration(statement))
    return statement.body !== undefined && statement.name ? [statement.name] : [];
  if (syntax.isClassDeclaration(statement)) return statement.name ? [statement.name] : [];
  if (syntax.isEnumDeclaration(statement)) return [statement.name];
  if (syntax.isModuleDeclaration(statement))
    return syntax.isIdentifier(statement.name) && holdsValues(file, statement.body) ? [statement.name] : [];
  if (syntax.isImportEqualsDeclaration(statement)) return [statement.name];
  if (syntax.isImportDeclaration(statement)) return importedNames(file, statement);
  if (syntax.isLabeledStatement(statement)) return lexicalNamesOf(file, statement.statement);
  return [];
}

/** Whether a namespace exists at run time: one of types alone does not. */
export function holdsValues(file: FileContext, body: ts.ModuleBody | undefined): boolean {
  const { syntax } = file;
  if (body === undefined) return false;
  if (!syntax.isModuleBlock(body)) return syntax.isModuleDeclaration(body) && holdsValues(file, body.body);
  return body.statements.some((statement) => {
    if (
      syntax.isInterfaceDeclaration(statement) ||
      syntax.isTypeAliasDeclaration(statement) ||
      file.isAmbient(statement)
    )
      return false;
    return !syntax.isModuleDeclaration(statement) || holdsValues(file, statement.body);
  });
}

function importedNames({ syntax }: FileContext, { importClause }: ts.ImportDeclaration): readonly ts.Identifier[] {
  if (importClause === undefined) return [];
  const own = importClause.name ? [importClause.name] : [];
  const { namedBindings } = importClause;
  if (namedBindings === undefined) return own;
  return [
    ...own,
    ...(syntax.isNamespaceImport(namedBindings)
      ? [namedBindings.name]
      : namedBindings.elements.map(({ name }) => name)),
  ];
}

export function isBlockScoped({ syntax }: FileContext, list: ts.VariableDeclarationList): boolean {
  return (list.flags & syntax.NodeFlags.BlockScoped) !== 0;
}

function varListOf(file: FileContext, node: ts.Node): ts.VariableDeclarationList | undefined {
  const { syntax } = file;
  const list = syntax.isVariableStatement(node) && !file.isAmbient(node) ? node.declarationList : node;
  return syntax.isVariableDeclarationList(list) && !isBlockScoped(file, list) ? list : undefined;
}

/** Statements and declaration lists directly inside a statement; functions and namespaces keep theirs. */
function nestedStatements({ syntax }: FileContext, node: ts.Node): ts.Node[] {
  if (syntax.isBlock(node)) return [...node.statements];
  if (syntax.isIfStatement(node))
    return node.elseStatement ? [node.thenStatement, node.elseStatement] : [node.thenStatement];
  if (syntax.isForStatement(node)) return node.initializer ? [node.initializer, node.statement] : [node.statement];
  if (syntax.isForInStatement(node) || syntax.isForOfStatement(node)) return [node.initializer, node.statement];
  if (syntax.isWhileStatement(node) || syntax.isDoStatement(node)) return [node.statement];
  if (syntax.isLabeledStatement(node) || syntax.isWithStatement(node)) return [node.statement];
  if (syntax.isSwitchStatement(node)) return node.caseBlock.clauses.flatMap((clause) => [...clause.statements]);
  if (syntax.isTryStatement(node)) {
    const blocks: (ts.Block | undefined)[] = [node.tryBlock, node.catchClause?.block, node.finallyBlock];
    return blocks.filter((block) => block !== undefined);
  }
  return [];
}
