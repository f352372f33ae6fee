import type { Location } from '@privet/model';
import type ts from 'typescript';

import { answeredOnce } from '../compiler/answered-once.ts';
import type { Compiler, DeclaredMember, TypeHandle, TypeMember } from '../compiler/compiler.ts';
import { locationOf } from '../compiler/location-of.ts';
import { holderKindOf, isConfiguration } from '../inference/holder-kind.ts';
import type { DeclarationReader } from './declaration-reader.ts';

/** A value of the program, by all that is known of where it comes from. */
export interface Place {
  /** Its name at this place; '' if it has none. */
  readonly name: string;
  /** Name of the object before the dot; '' if there is none. */
  readonly object: string;
  readonly position: 'field' | 'parameter' | 'variable' | 'call';
  /** Of an expression, worked out when asked for: it costs most. So are the declarations of what is called. */
  readonly type: TypeHandle | undefined;
  readonly declarations: readonly DeclaredMember[];
  /** The expression, where the value is one. */
  readonly expression?: ts.Node;
}

/** Finds places by expression, and the places that a place got its value from. */
export interface Places {
  at(origin: Location): Place | undefined;
  memberOf(place: Place, name: string): Place;
  ofMember(member: TypeMember, object: string): Place;
  /** Places whose value this one has by declaration: what a variable, pattern or property was initialised from. */
  sourcesOf(place: Place): readonly Place[];
}

/** Reads the places of a program. */
export function places(compiler: Compiler, reader: DeclarationReader): Places {
  const { syntax } = compiler;
  const members = new WeakMap<TypeMember, Map<string, Place>>();
  const typeOf = answeredOnce((node: ts.Node) => awaited(compiler.typeAt(locationOf(node))));
  const declaredAs = answeredOnce((node: ts.Node) => (isNamed(node) ? compiler.declarationsAt(locationOf(node)) : []));
  return { at, memberOf, ofMember, sourcesOf };

  function at(origin: Location): Place | undefined {
    const node = compiler.nodeAt(origin.file, origin);
    return node && placeOf(node);
  }

  function placeOf(node: ts.Node): Place {
    const value = bare(node);
    if (syntax.isCallExpression(value)) return callPlace(value, node);
    const declarations = declaredAs(value);
    return {
      name: nameOf(value),
      object:
        syntax.isPropertyAccessExpression(value) || syntax.isElementAccessExpression(value)
          ? nameOf(bare(value.expression))
          : '',
      position: positionOf(value, declarations),
      declarations,
      expression: value,
      get type() {
        return typeOf(node);
      },
    };
  }

  /** `node` is the call with what changes its type alone. */
  function callPlace(call: ts.CallExpression, node: ts.Node): Place {
    const callee = bare(call.expression);
    const entry = entryRead(call, callee);
    return {
      ...{ name: entry ?? nameOf(callee), object: '', position: entry === undefined ? 'call' : 'field' },
      expression: call,
      get declarations() {
        return entry === undefined ? declaredAs(callee) : [];
      },
      get type() {
        return typeOf(node);
      },
    };
  }

  /** `formData.get('email')` reads an entry that somebody named. */
  function entryRead(call: ts.CallExpression, callee: ts.Node): string | undefined {
    const [key] = call.arguments;
    if (!key || !syntax.isStringLiteralLike(key) || !syntax.isPropertyAccessExpression(callee)) return undefined;
    if (!/^get(?:All)?$/.test(callee.name.text)) return undefined;
    const ofForm = declaredAs(callee).some(({ type }) => /^(?:FormData|URLSearchParams)$/.test(type));
    return ofForm ? key.text : undefined;
  }

  function memberOf(place: Place, name: string): Place {
    const { type } = place;
    if (type && (name === '*' || /^\d+$/.test(name))) {
      const [element] = compiler.elementsOf(type);
      if (element) return { ...place, type: element };
    }
    const member = type && compiler.memberOf(type, name);
    if (member) return ofMember(member, place.name);
    const record = type && compiler.elementsOf(type)[0];
    if (name === '*') return { ...place, type: record };
    // The `name` of a class or function is what its author called it, and an `email` that its type leaves out is not there.
    if (isCallable(place) || (type && isWithout(type)))
      return { name: '', object: place.name, position: 'field', type: undefined, declarations: [] };
    return { name, object: holderBelow(place), position: 'field', type: record, declarations: [] };
  }

  /** In `config.mail.sender`, which no type describes, the sender is a setting too. */
  function holderBelow({ name, object }: Place): string {
    return isConfiguration(object) && holderKindOf(name) === 'unknown' ? object : name;
  }

  /** Whether a type written out as a list of members lacks the one asked for: a class may inherit it from code not found. */
  function isWithout(type: TypeHandle): boolean {
    const value = awaited(type) ?? type;
    const { kind, parts, declarations } = compiler.describe(value);
    if (kind === 'union') {
      const present = parts.filter((part) => compiler.describe(part).kind !== 'nothing');
      return present.length > 0 && present.every(isWithout);
    }
    return (
      kind === 'object' &&
      declarations.some(({ name }) => name === '__type') &&
      compiler.elementsOf(value).length === 0 &&
      compiler.membersOf(value).length > 0
    );
  }

  function isCallable({ position, declarations }: Place): boolean {
    return (
      position !== 'call' &&
      declarations.some((declaration) => {
        const node = reader.nodeOf(declaration);
        return (
          node !== undefined && (syntax.isClassLike(node) || syntax.isFunctionLike(node)) && !syntax.isAccessor(node)
        );
      })
    );
  }

  function ofMember(member: TypeMember, object: string): Place {
    const known = members.get(member) ?? new Map<string, Place>();
    members.set(member, known);
    const place = known.get(object) ?? memberPlace(member, object);
    known.set(object, place);
    return place;
  }

  function memberPlace(member: TypeMember, object: string): Place {
    const { name, declarations } = member;
    return { name, object, position: 'field', type: awaited(member.type()), declarations };
  }

  /** Whoever asks follows the value, whether it is awaited already or not. */
  function awaited(type: TypeHandle | undefined): TypeHandle | undefined {
    const isPromise =
      type &&
      compiler
        .describe(type)
        .declarations.some((declared) => declared.package === 'lib' && /^Promise(?:Like)?$/.test(declared.name));
    return isPromise ? (compiler.elementsOf(type)[0] ?? type) : type;
  }

  function sourcesOf(place: Place): readonly Place[] {
    const written = place.expression ? operandsOf(place.expression) : [];
    return [...written.map(placeOf), ...place.declarations.flatMap(sourcesOfDeclaration)];
  }

  /** The values that an expression chooses from. */
  function operandsOf(node: ts.Node): readonly ts.Node[] {
    if (syntax.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse];
    if (!syntax.isBinaryExpression(node)) return [];
    switch (node.operatorToken.kind) {
      case syntax.SyntaxKind.BarBarToken:
      case syntax.SyntaxKind.QuestionQuestionToken:
        return [node.left, node.right];
      case syntax.SyntaxKind.AmpersandAmpersandToken:
      case syntax.SyntaxKind.CommaToken:
      case syntax.SyntaxKind.EqualsToken:
        return [node.right];
      default:
        return [];
    }
  }

  function sourcesOfDeclaration(declaration: DeclaredMember): readonly Place[] {
    const node = reader.nodeOf(declaration);
    if (!node) return [];
    if (syntax.isBindingElement(node)) return patternSource(node);
    if (syntax.isShorthandPropertyAssignment(node)) return [placeOf(node.name)];
    if (syntax.isVariableDeclaration(node) || syntax.isPropertyAssignment(node)) {
      return node.initializer && isValue(bare(node.initializer)) ? [placeOf(node.initializer)] : [];
    }
    return [];
  }

  /** Calls and literals make new values, whose own type is all that is known of them. */
  function isValue(node: ts.Node): boolean {
    return isNamed(node) || syntax.isConditionalExpression(node) || syntax.isBinaryExpression(node);
  }

  function patternSource(element: ts.BindingElement): readonly Place[] {
    const pattern = element.parent;
    const type = compiler.typeAt(locationOf(pattern));
    if (!type || element.dotDotDotToken) return [];
    const container: Place = { name: containerName(pattern), object: '', position: 'variable', type, declarations: [] };
    if (syntax.isArrayBindingPattern(pattern)) return [memberOf(container, '*')];
    const key = element.propertyName ?? element.name;
    return syntax.isIdentifier(key) || syntax.isStringLiteral(key) ? [memberOf(container, key.text)] : [];
  }

  function containerName(pattern: ts.BindingPattern): string {
    const { parent } = pattern;
    return syntax.isVariableDeclaration(parent) && parent.initializer ? nameOf(bare(parent.initializer)) : '';
  }

  function positionOf(node: ts.Node, declarations: readonly DeclaredMember[]): Place['position'] {
    if (syntax.isPropertyAccessExpression(node) || syntax.isElementAccessExpression(node)) return 'field';
    const [declaration] = declarations;
    const declared = declaration && reader.nodeOf(declaration);
    return declared && syntax.isParameter(declared) ? 'parameter' : 'variable';
  }

  function isNamed(node: ts.Node): boolean {
    return (
      syntax.isIdentifier(node) || syntax.isPropertyAccessExpression(node) || syntax.isElementAccessExpression(node)
    );
  }

  function nameOf(node: ts.Node): string {
    if (syntax.isIdentifier(node)) return node.text;
    if (syntax.isPropertyAccessExpression(node)) return node.name.text;
    if (syntax.isElementAccessExpression(node) && syntax.isStringLiteralLike(node.argumentExpression))
      return node.argumentExpression.text;
    return '';
  }

  /** An expression without what changes its type alone. */
  function bare(node: ts.Node): ts.Node {
    if (
      syntax.isParenthesizedExpression(node) ||
      syntax.isNonNullExpression(node) ||
      syntax.isAsExpression(node) ||
      syntax.isSatisfiesExpression(node) ||
      syntax.isTypeAssertionExpression(node) ||
      syntax.isAwaitExpression(node)
    ) {
      return bare(node.expression);
    }
    return node;
  }
}
