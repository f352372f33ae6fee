import type ts from 'typescript';
import type { Compiler } from '../compiler/compiler.ts';
import { locationOf } from '../compiler/location-of.ts';
import type { Implementations } from './known-part.ts';

/** More implementations than these make a call through an interface mean nothing in particular. */
const MAX_IMPLEMENTATIONS = 8;

/** What implements the members of the interfaces and abstract classes that a file declares. */
export function implementationsIn(compiler: Compiler, file: string): readonly Implementations[] {
  const { syntax } = compiler;
  const source = compiler.sourceFile(file);
  const found: Implementations[] = [];
  for (const statement of source?.statements ?? []) {
    if (!syntax.isInterfaceDeclaration(statement) && !syntax.isClassDeclaration(statement)) continue;
    const type = statement.name?.text ?? '';
    for (const member of statement.members) {
      if (!isAbstract(syntax, member) || member.name === undefined || !syntax.isIdentifier(member.name)) continue;
      const name = member.name.text;
      const declared = { package: '', type, name, location: locationOf(member), abstract: true };
      const functions = compiler.implementationsOf(declared, MAX_IMPLEMENTATIONS);
      if (functions.length > 0) found.push({ file, type, name, functions });
    }
  }
  return found;
}

function isAbstract(syntax: typeof ts, member: ts.TypeElement | ts.ClassElement): boolean {
  if (syntax.isMethodSignature(member) || syntax.isPropertySignature(member)) return true;
  return (syntax.getCombinedModifierFlags(member) & syntax.ModifierFlags.Abstract) !== 0;
}
