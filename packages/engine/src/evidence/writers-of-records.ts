import type ts from 'typescript';

import type { Compiler, TypeMember } from '../compiler/compiler.ts';

/** `createdBy`, `updated_by`, `deletedByUser`: whoever did something to a record. */
const WRITER = /^[a-z]+(?:ed|en)_?[bB]y(?:_?(?:[uU]ser|[mM]ember|[eE]mployee|[aA]ccount))?$/;
/** How a record names the key of another. */
const KEYS = ['Id', 'ID', '_id', 'Uuid', '_uuid'];

/**
 * Members of a record that lead to whoever wrote it, of whom it keeps the key: `createdByUser?: User` beside
 * `createdByUserId`. Databases join them where they are asked to, so that a whole record mostly comes without.
 */
export function writersAmong(compiler: Compiler, members: readonly TypeMember[]): ReadonlySet<string> {
  const writers = members.filter(({ name }) => WRITER.test(name));
  if (writers.length === 0) return NONE;
  const names = new Set(members.map(({ name }) => name));
  const linked = writers.filter((member) => KEYS.some((key) => names.has(member.name + key)) && mayBeAbsent(member));
  return new Set(linked.map(({ name }) => name));

  /** Whether the type lets it be left out: what a query has joined is there. */
  function mayBeAbsent({ declarations }: TypeMember): boolean {
    const [declared] = declarations;
    const node = declared && compiler.nodeAt(declared.location.file, declared.location);
    return node !== undefined && isOptional(node);
  }

  function isOptional(node: ts.Node): boolean {
    const { syntax } = compiler;
    const isMember = syntax.isPropertySignature(node) || syntax.isPropertyDeclaration(node);
    return isMember && node.questionToken !== undefined;
  }
}

const NONE: ReadonlySet<string> = new Set();
