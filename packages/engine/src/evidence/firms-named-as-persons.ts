import type ts from 'typescript';

import type { Compiler } from '../compiler/compiler.ts';
import { isPersonWord } from '../inference/holder-kind.ts';
import { snakeCaseOf } from '../inference/snake-case.ts';
import { holderName } from './holder.ts';

/** Fields of firms, and of nobody else. */
const OF_FIRMS =
  /^(?:vat_?(?:id|no|number)|industry|company_?(?:type|size|number|registration)|employee_?count|employees_?count|number_of_employees|founded_?(?:year|at|in)|(?:annual|estimated)_revenue|funding_stage|total_funding|headquarters(?:_location)?|duns(?:_number)?|registration_number)$/;

/** Fields by which whoever has them is a human being, or names the firm apart from it. */
const OF_HUMANS =
  /^(?:first_?name|last_?name|full_?name|given_?name|family_?name|surname|date_of_birth|dob|birth_?(?:date|day)|gender|password(?:_hash)?|job_title|company(?:_?name|_?id)?|employer|organi[sz]ation(?:_?name|_?id)?)$/;

/** One field of firms is on many a form; two are the description of one. */
const ENOUGH = 2;

/** Most files name no such field: their text tells faster than their syntax. */
const NAMED =
  /\b(?:vat_?(?:id|no|number)|industry|company_?(?:type|size|number|registration)|employees?_?count|number_?of_?employees|founded_?(?:year|at|in)|(?:annual|estimated)_?revenue|funding_?stage|total_?funding|headquarters|duns|registration_?number)\b/gi;

const known = new WeakMap<Compiler, ReadonlySet<string>>();

/** Words for persons that a program has for firms: the `customer` whose record tells of an industry and a VAT number. */
export function firmsNamedAsPersons(compiler: Compiler): ReadonlySet<string> {
  const found = known.get(compiler) ?? new Set(compiler.projectFiles().flatMap((file) => firmsIn(compiler, file)));
  known.set(compiler, found);
  return found;
}

/** The word for a person in the name of a holder, in the singular; undefined if there is none, or are several. */
export function personWordOf(holder: string): string | undefined {
  const persons = snakeCaseOf(holder)
    .split('_')
    .filter((word) => word !== '' && isPersonWord(word));
  return persons.length === 1 ? persons[0]?.replace(/s$/, '') : undefined;
}

function firmsIn({ syntax, textOf, sourceFile }: Compiler, file: string): readonly string[] {
  const named = new Set((textOf(file)?.match(NAMED) ?? []).map((name) => name.toLowerCase()));
  const source = named.size < ENOUGH ? undefined : sourceFile(file);
  if (source === undefined) return [];
  const firms: string[] = [];
  const visit = (node: ts.Node): void => {
    const members = membersOf(syntax, node);
    const [first] = members;
    const word = first && isFirm(syntax, members) ? personWordOf(holderName(syntax, first)) : undefined;
    if (word !== undefined) firms.push(word);
    syntax.forEachChild(node, visit);
  };
  visit(source);
  return firms;
}

function membersOf(syntax: typeof ts, node: ts.Node): readonly ts.NamedDeclaration[] {
  if (syntax.isInterfaceDeclaration(node) || syntax.isTypeLiteralNode(node) || syntax.isClassLike(node))
    return node.members;
  return syntax.isObjectLiteralExpression(node) ? node.properties : [];
}

function isFirm(syntax: typeof ts, members: readonly ts.NamedDeclaration[]): boolean {
  const names = members.flatMap(({ name }) => (name && syntax.isIdentifier(name) ? [snakeCaseOf(name.text)] : []));
  return !names.some((name) => OF_HUMANS.test(name)) && names.filter((name) => OF_FIRMS.test(name)).length >= ENOUGH;
}
