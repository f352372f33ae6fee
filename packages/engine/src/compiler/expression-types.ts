import type ts from 'typescript';

import { answeredOnce } from './answered-once.ts';
import type { Checker } from './program-reader.ts';

/** The types of expressions, declared names, patterns and type nodes, each worked out once. */
export function expressionTypes(syntax: typeof ts, checker: Checker): (node: ts.Node) => ts.Type {
  const { UnionOrIntersection, Unknown, Instantiable } = syntax.TypeFlags;
  const narrowable = UnionOrIntersection | Unknown | Instantiable;
  return answeredOnce((node) => typeOfShorthand(node) ?? typeOfEnum(node) ?? checker.getTypeAtLocation(node));

  /**
   * For `{ user }` the checker would work out the whole call around the literal first, because of what it may expect.
   * What a variable was declared as tells the same where nothing narrows it.
   */
  function typeOfShorthand(node: ts.Node): ts.Type | undefined {
    const { parent } = node;
    if (!syntax.isShorthandPropertyAssignment(parent) || parent.name !== node) return undefined;
    const variable = checker.getShorthandAssignmentValueSymbol(parent);
    const declared = variable && checker.getTypeOfSymbol(variable);
    return declared && (declared.flags & narrowable) === 0 ? declared : undefined;
  }
  /** For the checker an enum's name is that of the type of its members; what stands there in the program is their object. */
  function typeOfEnum(node: ts.Node): ts.Type | undefined {
    if (!syntax.isEnumDeclaration(node.parent) || node.parent.name !== node) return undefined;
    const symbol = checker.getSymbolAtLocation(node);
    return symbol && checker.getTypeOfSymbol(symbol);
  }
}
