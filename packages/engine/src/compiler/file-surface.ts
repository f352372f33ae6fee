import type ts from 'typescript';

/** What the body of a function alone tells of its type, as the checker writes it. */
export type ReturnText = (declaration: ts.SignatureDeclaration) => string;

/** Files whose types do not depend on what functions assign, as they may in JavaScript. */
const TYPED = /\.[cm]?tsx?$/;

/**
 * What the types of other files can depend on in a file, as a text to be compared: all but the bodies of functions, of
 * which only what they return counts, and but for statements and names that nothing else mentions. Undefined where bodies
 * may say more than that, as in JavaScript.
 */
export function surfaceOf(syntax: typeof ts, source: ts.SourceFile, returnText: ReturnText): string | undefined {
  if (!TYPED.test(source.fileName)) return undefined;
  const shown: string[] = [];
  let inside: Unshown[] = [];
  for (const statement of source.statements) {
    if (isEffectAlone(syntax, statement)) continue;
    const text = (): string => textWithoutBodies(syntax, source, statement, returnText);
    const names = ownNamesOf(syntax, statement);
    if (names === undefined) shown.push(text());
    else inside.push({ names: anyOf(names), text });
  }
  for (let before = inside.length + 1; inside.length < before;) {
    before = inside.length;
    const all = shown.join('\n');
    const left: Unshown[] = [];
    for (const one of inside) {
      if (one.names.test(all)) shown.push(one.text());
      else left.push(one);
    }
    inside = left;
  }
  return shown.join('\n');
}

/** A statement whose names others see only where what they do see mentions them. */
interface Unshown {
  readonly names: RegExp;
  readonly text: () => string;
}

/**
 * Whether a statement declares nothing and writes to nothing that a type could follow, as `list.push()` does and what
 * asserts something.
 */
function isEffectAlone(syntax: typeof ts, statement: ts.Statement): boolean {
  if (!syntax.isExpressionStatement(statement) || !syntax.isVoidExpression(statement.expression)) return false;
  const { expression } = statement.expression;
  return syntax.isIdentifier(syntax.isCallExpression(expression) ? expression.expression : expression);
}

/** Names of variables or a function that a statement keeps to its file; undefined for all other statements. */
function ownNamesOf(syntax: typeof ts, statement: ts.Statement): readonly string[] | undefined {
  const isOwn =
    (syntax.isVariableStatement(statement) || syntax.isFunctionDeclaration(statement)) &&
    statement.modifiers?.some(({ kind }) => kind === syntax.SyntaxKind.ExportKeyword) !== true;
  if (!isOwn) return undefined;
  if (syntax.isFunctionDeclaration(statement)) return statement.name && [statement.name.text];
  const names = statement.declarationList.declarations.flatMap(({ name }) => boundNames(syntax, name));
  return names.length === 0 ? undefined : names;
}

function boundNames(syntax: typeof ts, name: ts.BindingName): readonly string[] {
  if (syntax.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) =>
    syntax.isOmittedExpression(element) ? [] : boundNames(syntax, element.name),
  );
}

/** The text of a node, comments before it included, with types in place of what functions do. */
function textWithoutBodies(
  syntax: typeof ts,
  source: ts.SourceFile,
  outermost: ts.Node,
  returnText: ReturnText,
): string {
  const parts: string[] = [];
  const [{ pos: commented } = { pos: outermost.getStart(source) }] =
    syntax.getLeadingCommentRanges(source.text, outermost.getFullStart()) ?? [];
  let from = commented;
  const visit = (node: ts.Node): void => {
    const body = syntax.isFunctionLike(node) ? bodyOf(syntax, node) : undefined;
    if (body === undefined || declaresTypes(syntax, body)) {
      syntax.forEachChild(node, visit);
      return;
    }
    parts.push(source.text.slice(from, body.getStart(source)));
    // Where the type is written, it stands before the body.
    if (syntax.isFunctionLike(node) && node.type === undefined) parts.push(returnText(node));
    from = body.getEnd();
  };
  visit(outermost);
  parts.push(source.text.slice(from, outermost.getEnd()));
  return parts.join('');
}

/** The body of a function; none of a constructor, which may tell the types of fields. */
function bodyOf(syntax: typeof ts, node: ts.SignatureDeclaration): ts.Node | undefined {
  return syntax.isConstructorDeclaration(node) || !('body' in node) ? undefined : node.body;
}

/** Whether a body declares types of its own: the type of what it returns names them, and does not tell what they are. */
function declaresTypes(syntax: typeof ts, body: ts.Node): boolean {
  const isType = (node: ts.Node): boolean =>
    syntax.isClassLike(node) ||
    syntax.isInterfaceDeclaration(node) ||
    syntax.isTypeAliasDeclaration(node) ||
    syntax.isEnumDeclaration(node);
  const holds = (node: ts.Node): boolean => isType(node) || (syntax.forEachChild(node, holds) ?? false);
  return holds(body);
}

/** Finds any of some names, which may hold `$`. */
function anyOf(names: readonly string[]): RegExp {
  const all = names.map((name) => name.replaceAll('$', String.raw`\$`)).join('|');
  return new RegExp(String.raw`(?<![\p{ID_Continue}$])(?:${all})(?![\p{ID_Continue}$])`, 'u');
}
