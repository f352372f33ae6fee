import type ts from 'typescript';
import type { FileContext } from './file-context.ts';
import type { StatementTable } from './node-kinds.ts';
import { fixedNameOf } from './keys.ts';

/** Declarations of types, which hold no code, only names of members. */
export const typeDeclarations: StatementTable = {
  InterfaceDeclaration: ({ file }, node) => noteTypeMembers(file, node),
  TypeAliasDeclaration: ({ file }, node) => noteTypeMembers(file, node.type),
};

/** Notes the names of the methods and function-typed properties that a type writes out. */
export function noteTypeMembers(file: FileContext, type: ts.Node | undefined): void {
  const { syntax } = file;
  if (type === undefined || syntax.isIdentifier(type)) return;
  if (syntax.isMethodSignature(type) || (syntax.isPropertySignature(type) && isFunctionType(file, type.type))) {
    const name = fixedNameOf(file, type.name);
    if (name !== undefined) file.memberNames.add(name);
  }
  syntax.forEachChild(type, (child) => noteTypeMembers(file, child));
}

/** `() => void`, in parentheses or among others in a union too. */
function isFunctionType(file: FileContext, type: ts.TypeNode | undefined): boolean {
  const { syntax } = file;
  if (type === undefined) return false;
  if (syntax.isParenthesizedTypeNode(type)) return isFunctionType(file, type.type);
  if (syntax.isUnionTypeNode(type)) return type.types.some((each) => isFunctionType(file, each));
  return syntax.isFunctionTypeNode(type);
}
