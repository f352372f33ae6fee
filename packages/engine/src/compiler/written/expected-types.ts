import type ts from 'typescript';

import type { MembersOfTypes } from './members-of-types.ts';
import { NOTHING_GIVEN, type WrittenMember, type WrittenType } from './written-type.ts';

/** How callees are read, whose parameters tell what is expected of arguments. */
export interface Callees {
  of(expression: ts.Expression): WrittenType | undefined;
  /** The signatures of what is called; undefined where they cannot be read. */
  signaturesOf(callee: ts.Expression): readonly WrittenMember[] | undefined;
  /** The type of a member, as its declaration writes it. */
  ofMember(member: WrittenMember): WrittenType | undefined;
}

/** Types that surroundings expect of what stands there. */
export interface ExpectedTypes {
  /** Of a parameter without a type of its own, that which the function is called with. */
  ofParameter(parameter: ts.ParameterDeclaration): WrittenType | undefined;
}

/** Reads what callees, components and annotations expect of the functions that are handed to them. */
export function expectedTypes(syntax: typeof ts, members: MembersOfTypes, callees: Callees): ExpectedTypes {
  return { ofParameter };

  function ofParameter(parameter: ts.ParameterDeclaration): WrittenType | undefined {
    const fn = parameter.parent;
    if (parameter.dotDotDotToken || !(syntax.isArrowFunction(fn) || syntax.isFunctionExpression(fn))) return undefined;
    const index = fn.parameters.indexOf(parameter);
    const expected = ofExpression(fn);
    const signatures = expected && members.signatures(expected);
    if (signatures) return parameterOf(signatures, index);
    return index === 0 ? ofAccumulator(fn) : undefined;
  }

  /**
   * What `all.reduce` hands on from one element to the next, whatever the elements are: its type argument, or that of the
   * value that it begins with.
   */
  function ofAccumulator(fn: ts.Expression): WrittenType | undefined {
    const { parent: call } = fn;
    if (!syntax.isCallExpression(call) || !syntax.isPropertyAccessExpression(call.expression)) return undefined;
    if (!/^reduce(?:Right)?$/.test(call.expression.name.text)) return undefined;
    const [reducer, initial, ...others] = call.arguments;
    if (reducer !== fn || initial === undefined || others.length > 0) return undefined;
    const [given, ...further] = call.typeArguments ?? [];
    if (given === undefined) return callees.of(initial);
    return further.length === 0 ? { kind: 'node', node: given, given: NOTHING_GIVEN } : undefined;
  }

  function ofExpression(node: ts.Expression): WrittenType | undefined {
    const { parent } = node;
    if (syntax.isParenthesizedExpression(parent)) return ofExpression(parent);
    if (syntax.isVariableDeclaration(parent) || syntax.isPropertyDeclaration(parent))
      return parent.type && { kind: 'node', node: parent.type, given: new Map() };
    if (syntax.isCallExpression(parent)) return ofArgument(parent, parent.arguments.indexOf(node));
    if (syntax.isPropertyAssignment(parent)) return ofEntry(parent);
    return syntax.isJsxExpression(parent) ? ofAttribute(parent.parent) : undefined;
  }

  function ofArgument(call: ts.CallExpression, index: number): WrittenType | undefined {
    const signatures = index < 0 ? undefined : callees.signaturesOf(call.expression);
    return signatures && parameterOf(signatures, index);
  }

  function ofEntry({ name, parent }: ts.PropertyAssignment): WrittenType | undefined {
    if (!syntax.isIdentifier(name) && !syntax.isStringLiteral(name)) return undefined;
    const holder = ofExpression(parent);
    return holder && ofOne(members.named(holder, name.text));
  }

  function ofAttribute(attribute: ts.Node): WrittenType | undefined {
    if (!syntax.isJsxAttribute(attribute) || !syntax.isIdentifier(attribute.name)) return undefined;
    const { tagName } = attribute.parent.parent;
    // A small letter begins an element of the page.
    const isComponent = syntax.isIdentifier(tagName) && /^[A-Z]/.test(tagName.text);
    const signatures = isComponent ? callees.signaturesOf(tagName) : undefined;
    const props = signatures && parameterOf(signatures, 0);
    return props && ofOne(members.named(props, attribute.name.text));
  }

  function ofOne(found: readonly WrittenMember[] | undefined): WrittenType | undefined {
    const [only] = found ?? [];
    return only && found?.length === 1 ? callees.ofMember(only) : undefined;
  }

  /** What signatures write of one of their parameters. */
  function parameterOf(signatures: readonly WrittenMember[], index: number): WrittenType | undefined {
    const all = signatures.flatMap(({ declaration, given, self }) => {
      const parameter = syntax.isFunctionLike(declaration) ? declaration.parameters[index] : undefined;
      const isPlain = parameter && syntax.isParameter(parameter) && !parameter.dotDotDotToken;
      return isPlain && parameter.type ? [{ kind: 'node', node: parameter.type, given, self } as const] : [];
    });
    if (all.length === 0 || all.length < signatures.length) return undefined;
    const [only] = all;
    return all.length === 1 ? only : { kind: 'either', of: all };
  }
}
