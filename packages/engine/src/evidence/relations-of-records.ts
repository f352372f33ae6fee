import type ts from 'typescript';

import type { Compiler, TypeMember } from '../compiler/compiler.ts';

/** `createdBy`, `updated_by`, `deletedByUser`: whoever did something to a record. */
const WRITER = /^[a-z]+(?:ed|en)_?[bB]y(?:_?(?:[uU]ser|[mM]ember|[eE]mployee|[aA]ccount))?$/;
/** How a record names the key of another. */
const KEYS = ['Id', 'ID', '_id', 'Uuid', '_uuid'];
/** So many relations that may be absent make a type a table's: its queries join what they need. */
const RELATIONS_OF_A_TABLE = 2;

/** A member beside the key that it is joined by. */
interface Relation {
  readonly name: string;
  readonly node: ts.Node;
  readonly key: ts.Node | undefined;
  /** Whether the type lets it be left out: what a query has joined is there. */
  readonly isOptional: boolean;
}

/**
 * Members of a record that lead to another one, of which it keeps the key: `createdByUser?: User` beside `createdByUserId`,
 * or `employee` beside `employeeId` where a table has several of the kind. Databases join them where they are asked to, so
 * that a whole record mostly comes without.
 */
export function relationsAmong(compiler: Compiler, members: readonly TypeMember[]): ReadonlySet<string> {
  const byName = new Map(members.map((member) => [member.name, member]));
  const relations = members.flatMap((member) => relationOf(member) ?? []);
  const optional = relations.filter(({ isOptional }) => isOptional);
  const joined =
    optional.length >= RELATIONS_OF_A_TABLE
      ? relations.filter((relation) => relation.isOptional || isOfOneDeclaration(relation))
      : optional.filter(({ name }) => WRITER.test(name));
  return joined.length === 0 ? NONE : new Set(joined.map(({ name }) => name));

  function relationOf(member: TypeMember): Relation | undefined {
    const key = KEYS.map((suffix) => byName.get(member.name + suffix)).find((one) => one !== undefined);
    const node = key && nodeOf(member);
    if (key === undefined || node === undefined || isJoinedAlways(compiler.syntax, node)) return undefined;
    return { name: member.name, node, key: nodeOf(key), isOptional: isOptional(node) };
  }

  function nodeOf({ declarations }: TypeMember): ts.Node | undefined {
    const [declared] = declarations;
    return declared && compiler.nodeAt(declared.location.file, declared.location);
  }

  function isOptional(node: ts.Node): boolean {
    const { syntax } = compiler;
    const isMember = syntax.isPropertySignature(node) || syntax.isPropertyDeclaration(node);
    return isMember && node.questionToken !== undefined;
  }
}

/** Whether whatever reads the record reads what it leads to: `@ManyToOne(() => User, { eager: true })` of TypeORM. */
function isJoinedAlways(syntax: typeof ts, node: ts.Node): boolean {
  const decorators = syntax.canHaveDecorators(node) ? syntax.getDecorators(node) : undefined;
  return decorators?.some((decorator) => /\beager:\s*true\b/.test(decorator.getText())) === true;
}

/** Whether a member stands beside its key: a type that declares it anew, without a question mark, tells that it is there. */
function isOfOneDeclaration({ node, key }: Relation): boolean {
  return key !== undefined && node.parent === key.parent;
}

const NONE: ReadonlySet<string> = new Set();
