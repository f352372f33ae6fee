import type ts from 'typescript';

import { answeredOnce } from '../answered-once.ts';
import type { ProgramReader } from '../program-reader.ts';
import { elementsOfTypes } from './elements-of-types.ts';
import { membersOfTypes } from './members-of-types.ts';
import type { SymbolOf, WrittenMembers } from './written-type.ts';
import { writtenTypes } from './written-types.ts';

/** Finds what declares members by what declarations write, without the checker working out a type. */
export interface WrittenMembersOf {
  /** Declarations of the member that an expression reads; none where they cannot be read. */
  read(access: ts.PropertyAccessExpression): readonly ts.Declaration[];
  /** Declarations of the member that a pattern takes out of an object; none where they cannot be read. */
  taken(pattern: ts.ObjectBindingPattern, name: string): readonly ts.Declaration[];
}

/**
 * Reads the declarations of a program. The type of `trpc.orders.list` or `prisma.order` can take the checker seconds, and
 * takes them anew in the program after each edit, while the interface that declares `mutate` is written where
 * `useMutation` says what it returns. Whatever is read is what the checker answers; what is not read is left to it.
 */
export function writtenMembers(syntax: typeof ts, program: ProgramReader, symbolOf: SymbolOf): WrittenMembersOf {
  const interfaces = new Map<string, readonly ts.InterfaceDeclaration[]>();
  const isOfLibrary = (declaration: ts.Declaration): boolean => program.isDefaultLibrary(declaration.getSourceFile());
  const members = membersOfTypes(syntax, symbolOf, library, isOfLibrary);
  const boundTo: SymbolOf = (name) => program.checker.getSymbolAtLocation(name);
  const elements = elementsOfTypes(syntax, symbolOf, isOfLibrary);
  const types = writtenTypes(syntax, symbolOf, boundTo, members, elements);
  const read = answeredOnce((access: ts.PropertyAccessExpression) => {
    const receiver = types.of(access.expression);
    return declarationsOf(receiver && members.named(receiver, access.name.text));
  });
  return {
    read,
    taken(pattern, name) {
      const container = types.ofPattern(pattern);
      return declarationsOf(container && members.named(container, name));
    },
  };

  /** An interface of TypeScript's library with all that the program adds to it: what arrays and texts are instances of. */
  function library(name: string): readonly ts.InterfaceDeclaration[] {
    const known = interfaces.get(name);
    if (known) return known;
    const declared = librarySource()?.statements.find(
      (statement) => syntax.isInterfaceDeclaration(statement) && statement.name.text === name,
    );
    const symbol = declared && syntax.isInterfaceDeclaration(declared) ? symbolOf(declared.name) : undefined;
    const found = symbol?.declarations?.filter(syntax.isInterfaceDeclaration) ?? [];
    interfaces.set(name, found);
    return found;
  }

  /** The library on which all others build. */
  function librarySource(): ts.SourceFile | undefined {
    const file = program.fileNames().find((one) => one.endsWith('/lib.es5.d.ts'));
    const source = file === undefined ? undefined : program.sourceFile(file);
    return source && program.isDefaultLibrary(source) ? source : undefined;
  }
}

function declarationsOf(found: WrittenMembers): readonly ts.Declaration[] {
  return (found ?? []).map(({ declaration }) => declaration);
}
