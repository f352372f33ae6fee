import type ts from 'typescript';

import { answeredOnce } from '../answered-once.ts';
import { type ElementsOfTypes, keyKindOf } from './elements-of-types.ts';
import { expectedTypes } from './expected-types.ts';
import type { MembersOfTypes } from './members-of-types.ts';
import { givenBy, NOTHING_GIVEN, type SymbolOf, type WrittenMember, type WrittenType } from './written-type.ts';

/** Calls, members and variables on the way to a written type: more are left to the checker. */
const DEEPEST = 12;

/** Types of expressions as far as declarations write them. */
export interface WrittenTypes {
  of(expression: ts.Expression): WrittenType | undefined;
  /** Of what an object pattern takes apart. */
  ofPattern(pattern: ts.ObjectBindingPattern): WrittenType | undefined;
}

/**
 * Follows variables, members, calls and instances to the types that their declarations write out. What only inference or
 * narrowing would tell is not read. `boundTo` gives the symbol of a name in its file: of an import, that of the import.
 */
export function writtenTypes(
  syntax: typeof ts,
  symbolOf: SymbolOf,
  boundTo: SymbolOf,
  members: MembersOfTypes,
  elements: ElementsOfTypes,
): WrittenTypes {
  let depth = 0;
  const of = answeredOnce(guarded);
  const expected = expectedTypes(syntax, members, { of, signaturesOf, ofMember });
  return { of, ofPattern };

  function guarded(expression: ts.Expression): WrittenType | undefined {
    if (depth >= DEEPEST) return undefined;
    depth += 1;
    try {
      return ofExpression(expression);
    } finally {
      depth -= 1;
    }
  }

  function ofExpression(node: ts.Expression): WrittenType | undefined {
    if (syntax.isParenthesizedExpression(node) || syntax.isNonNullExpression(node)) return of(node.expression);
    if (syntax.isSatisfiesExpression(node)) return of(node.expression);
    if (syntax.isAsExpression(node)) return isConst(node.type) ? undefined : written(node.type);
    if (syntax.isAwaitExpression(node)) {
      const promised = of(node.expression);
      return promised && members.awaited(promised);
    }
    if (syntax.isIdentifier(node)) return isNarrowed(node) ? undefined : ofName(node);
    if (node.kind === syntax.SyntaxKind.ThisKeyword) return ofThis(node);
    if (syntax.isPropertyAccessExpression(node)) return ofProperty(node);
    if (syntax.isElementAccessExpression(node)) return ofElement(node);
    if (syntax.isNewExpression(node)) return ofInstance(node);
    if (syntax.isCallExpression(node)) return ofCall(node);
    return undefined;
  }

  function ofName(name: ts.Identifier): WrittenType | undefined {
    const declared = symbolOf(name)?.valueDeclaration;
    if (declared === undefined || isScript(declared)) return undefined;
    if (syntax.isParameter(declared)) return ofParameter(declared);
    if (syntax.isVariableDeclaration(declared)) return ofVariable(declared);
    if (!syntax.isBindingElement(declared) || !syntax.isObjectBindingPattern(declared.parent)) return undefined;
    const key = declared.propertyName ?? declared.name;
    if (declared.initializer || declared.dotDotDotToken || !syntax.isIdentifier(key)) return undefined;
    const container = ofPattern(declared.parent);
    return container && ofMembers(members.named(container, key.text));
  }

  function ofParameter(parameter: ts.ParameterDeclaration): WrittenType | undefined {
    if (parameter.type) return written(parameter.type);
    return parameter.initializer ? undefined : expected.ofParameter(parameter);
  }

  function ofVariable({ type, initializer, parent }: ts.VariableDeclaration): WrittenType | undefined {
    if (type) return written(type);
    // What a loop or a `catch` fills has no initializer of its own.
    return initializer && syntax.isVariableDeclarationList(parent) ? of(initializer) : undefined;
  }

  function ofPattern({ parent }: ts.ObjectBindingPattern): WrittenType | undefined {
    if (isScript(parent)) return undefined;
    if (syntax.isVariableDeclaration(parent)) return ofVariable(parent);
    return syntax.isParameter(parent) ? ofParameter(parent) : undefined;
  }

  function ofThis(node: ts.Node): WrittenType | undefined {
    for (let around = node.parent; !syntax.isSourceFile(around); around = around.parent) {
      if (syntax.isClassLike(around)) return instanceOf(around);
      if (syntax.isClassStaticBlockDeclaration(around)) return undefined;
      if (syntax.isClassElement(around)) {
        if ((syntax.getCombinedModifierFlags(around) & syntax.ModifierFlags.Static) !== 0) return undefined;
      } else if (syntax.isFunctionLike(around) && !syntax.isArrowFunction(around)) return undefined;
    }
    return undefined;
  }

  function ofProperty({ expression, name }: ts.PropertyAccessExpression): WrittenType | undefined {
    const receiver = of(expression);
    return receiver && ofMembers(members.named(receiver, name.text));
  }

  function ofElement(access: ts.ElementAccessExpression): WrittenType | undefined {
    const list = isNarrowed(access) ? undefined : of(access.expression);
    return list && elements.at(list, keyKindOf(syntax, symbolOf, access.argumentExpression));
  }

  function ofMembers(found: readonly WrittenMember[] | undefined): WrittenType | undefined {
    const [only] = found ?? [];
    return only && found?.length === 1 ? ofMember(only) : undefined;
  }

  function ofMember({ declaration, given, self }: WrittenMember): WrittenType | undefined {
    if (isScript(declaration)) return undefined;
    const isProperty =
      syntax.isPropertySignature(declaration) ||
      syntax.isPropertyDeclaration(declaration) ||
      syntax.isParameter(declaration) ||
      syntax.isGetAccessor(declaration);
    if (!isProperty) return undefined;
    if (declaration.type) return { kind: 'node', node: declaration.type, given, self };
    return syntax.isPropertyDeclaration(declaration) && declaration.initializer
      ? of(declaration.initializer)
      : undefined;
  }

  function ofInstance({ expression, typeArguments }: ts.NewExpression): WrittenType | undefined {
    if (!syntax.isIdentifier(expression) || isNamespace(expression)) return undefined;
    const declared = symbolOf(expression)?.valueDeclaration;
    if (declared === undefined || !syntax.isClassLike(declared) || isScript(declared)) return undefined;
    return instanceOf(declared, typeArguments);
  }

  /** `import * as Store` makes no instances where modules are told from what they export, whatever lies behind it. */
  function isNamespace(name: ts.Identifier): boolean {
    return boundTo(name)?.declarations?.some(syntax.isNamespaceImport) === true;
  }

  function instanceOf(declared: ts.ClassLikeDeclaration, written?: readonly ts.TypeNode[]): WrittenType {
    const given = written ? givenBy(symbolOf, declared.typeParameters, written, NOTHING_GIVEN) : NOTHING_GIVEN;
    return { kind: 'instance', of: declared, given };
  }

  function ofCall({ expression, typeArguments }: ts.CallExpression): WrittenType | undefined {
    const signatures = signaturesOf(expression);
    if (signatures === undefined || signatures.length === 0) return undefined;
    const returned = signatures.map((signature) => returnedBy(signature, typeArguments));
    const known = returned.filter((one) => one !== undefined);
    if (known.length < returned.length) return undefined;
    const [only] = known;
    return known.length === 1 ? only : { kind: 'either', of: known };
  }

  function signaturesOf(callee: ts.Expression): readonly WrittenMember[] | undefined {
    if (syntax.isParenthesizedExpression(callee)) return signaturesOf(callee.expression);
    if (syntax.isIdentifier(callee)) {
      const symbol = symbolOf(callee);
      const functions = (symbol?.declarations ?? []).filter(syntax.isFunctionDeclaration);
      if (functions.length > 0) return callable(functions.map(plain));
      const declared = symbol?.valueDeclaration;
      return declared && syntax.isVariableDeclaration(declared) ? ofFunctionValue(declared) : undefined;
    }
    if (!syntax.isPropertyAccessExpression(callee)) return undefined;
    const receiver = of(callee.expression);
    const found = receiver && members.named(receiver, callee.name.text);
    if (found === undefined) return undefined;
    const methods = found.filter(
      ({ declaration }) => syntax.isMethodSignature(declaration) || syntax.isMethodDeclaration(declaration),
    );
    if (methods.length === found.length) return callable(methods);
    const [only] = found;
    if (only === undefined || found.length > 1) return undefined;
    const { declaration, given, self } = only;
    if (!syntax.isPropertySignature(declaration) && !syntax.isPropertyDeclaration(declaration)) return undefined;
    if (declaration.type) return members.signatures({ kind: 'node', node: declaration.type, given, self });
    return syntax.isPropertyDeclaration(declaration) ? ofFunctionValue(declaration) : undefined;
  }

  function ofFunctionValue({
    type,
    initializer,
  }: ts.VariableDeclaration | ts.PropertyDeclaration): readonly WrittenMember[] | undefined {
    if (type) return members.signatures({ kind: 'node', node: type, given: NOTHING_GIVEN });
    const isFunction = initializer && (syntax.isArrowFunction(initializer) || syntax.isFunctionExpression(initializer));
    return isFunction ? [plain(initializer)] : undefined;
  }

  function plain(declaration: ts.SignatureDeclaration): WrittenMember {
    return { declaration, given: NOTHING_GIVEN, self: { kind: 'either', of: [] } };
  }

  /** Of overloads, those that callers see. */
  function callable(all: readonly WrittenMember[]): readonly WrittenMember[] {
    const visible = all.filter(({ declaration }) => !('body' in declaration && declaration.body !== undefined));
    return visible.length === 0 ? all : visible;
  }

  function returnedBy(
    { declaration, given, self }: WrittenMember,
    typeArguments: readonly ts.TypeNode[] | undefined,
  ): WrittenType | undefined {
    if (!syntax.isFunctionLike(declaration) || isScript(declaration)) return undefined;
    const { typeParameters, type } = declaration;
    // Without arguments written out, what stands for type parameters is inferred, whatever their defaults.
    const known = typeArguments ? givenBy(symbolOf, typeParameters, typeArguments, given) : given;
    if (type) return syntax.isTypePredicateNode(type) ? undefined : { kind: 'node', node: type, given: known, self };
    return ofBody(declaration);
  }

  /** What a function without a written return type gives back, if one expression alone says so. */
  function ofBody(declaration: ts.SignatureDeclaration): WrittenType | undefined {
    if (!('body' in declaration) || declaration.body === undefined) return undefined;
    const isFunction =
      syntax.isArrowFunction(declaration) ||
      syntax.isFunctionExpression(declaration) ||
      syntax.isFunctionDeclaration(declaration) ||
      syntax.isMethodDeclaration(declaration);
    if (!isFunction || declaration.asteriskToken || declaration.body === undefined) return undefined;
    const { body } = declaration;
    const expression = syntax.isBlock(body) ? onlyReturned(body) : body;
    const result = expression && of(expression);
    if (result === undefined) return undefined;
    const isAsync = declaration.modifiers?.some(({ kind }) => kind === syntax.SyntaxKind.AsyncKeyword) === true;
    if (!isAsync) return result;
    const awaited = members.awaited(result);
    return awaited && { kind: 'promise', of: awaited };
  }

  /** The expression of the one `return` that a body has. */
  function onlyReturned(body: ts.Block): ts.Expression | undefined {
    const found: (ts.Expression | undefined)[] = [];
    const visit = (node: ts.Node): void => {
      if (syntax.isFunctionLike(node) || syntax.isClassLike(node)) return;
      if (syntax.isReturnStatement(node)) found.push(node.expression);
      syntax.forEachChild(node, visit);
    };
    visit(body);
    return found.length === 1 ? found[0] : undefined;
  }

  function written(node: ts.TypeNode): WrittenType {
    return { kind: 'node', node, given: NOTHING_GIVEN };
  }

  function isConst(type: ts.TypeNode): boolean {
    return syntax.isTypeReferenceNode(type) && type.getText() === 'const';
  }

  /** In scripts, comments may write types. */
  function isScript(node: ts.Node): boolean {
    return /\.[cm]?jsx?$/.test(node.getSourceFile().fileName);
  }

  /** Where a test may have made a variable one of a class, or a list, below what is written. */
  function isNarrowed(node: ts.Identifier | ts.ElementAccessExpression): boolean {
    const { text } = node.getSourceFile();
    const name = node.getText();
    return text.includes(`${name} instanceof`) || text.includes(`isArray(${name}`);
  }
}
