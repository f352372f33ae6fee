import type { Compiler } from '../compiler/compiler.ts';
import { prismaSchemaOf } from './prisma-schema.ts';
import { isSamePart } from './same-part.ts';

/** A table whose rows the database erases with the row of another that they belong to. */
export interface Cascade {
  readonly of: string;
  readonly with: string;
}

/** `@ManyToOne(() => Customer, …, { onDelete: 'CASCADE' })` of TypeORM. */
const ENTITY = /@(?:ManyToOne|OneToOne)\(\s*(?:\(\w*\)|\w+)\s*=>\s*(\w+)[^;]*?onDelete:\s*['"]CASCADE['"]/g;
/** `references(() => customers.id, { onDelete: 'cascade' })` of Drizzle. */
const TABLE = /\breferences\(\s*\(\)(?:\s*:\s*\w+)?\s*=>\s*(\w+)\.\w+\s*,\s*\{[^}]*onDelete:\s*['"]cascade['"]/g;
/** A line of a model in Prisma's schema: `customer Customer @relation(…, onDelete: Cascade)`. */
const RELATION = /^[ \t]*\w+[ \t]+(\w+)\??[ \t]+@relation\([^)]*onDelete:\s*Cascade/gm;

/**
 * Tables from which the database erases what a table holds, in as many steps as it takes; some cascades are known of files
 * that the program does not read.
 */
export function cascades(compiler: Compiler, elsewhere: readonly Cascade[] = []): (part: string) => readonly string[] {
  let known: readonly Cascade[] | undefined;
  return (part) => {
    known ??= [
      ...cascadesIn(compiler.projectFiles().flatMap((file) => compiler.textOf(file) ?? [])),
      ...elsewhere,
      ...cascadesBehind(prismaSchemaOf(compiler) ?? '', RELATION, /^model\s+(\w+)/gm),
    ];
    const found = [part];
    // The list grows while it is gone through.
    for (const next of found) {
      for (const cascade of known)
        if (isSamePart(cascade.of, next) && !found.some((one) => isSamePart(one, cascade.with)))
          found.push(cascade.with);
    }
    return found.slice(1);
  };
}

/** Cascades that code declares. */
export function cascadesIn(texts: readonly string[]): readonly Cascade[] {
  return texts
    .filter((text) => text.includes('onDelete'))
    .flatMap((text) => [
      ...cascadesBehind(text, ENTITY, /\bclass\s+(\w+)/g),
      ...cascadesBehind(text, TABLE, /\b(?:const|let)\s+(\w+)\s*=/g),
    ]);
}

/** Cascades in a text, each of the declaration that begins last before it. */
function cascadesBehind(text: string, cascade: RegExp, declaration: RegExp): readonly Cascade[] {
  const declared = [...text.matchAll(declaration)];
  return [...text.matchAll(cascade)].flatMap(({ index, 1: parent = '' }) => {
    const name = declared.findLast((one) => one.index < index)?.[1];
    return name === undefined ? [] : [{ of: name, with: parent }];
  });
}
