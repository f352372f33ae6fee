import type { Compiler } from '../compiler/compiler.ts';
import { prismaSchemaOf } from './prisma-schema.ts';
import { isSamePart } from './same-part.ts';

/** A class or schema in which a decorator, hook or option speaks of encryption or hashing. */
const PROTECTING = /encrypt|cipher|hash|argon|scrypt|transformer/i;
/** What runs before a record is written, and what intercepts every query. */
const HOOK = /\bpre\(\s*['"](?:save|validate)['"]|@Before(?:Insert|Update)\b|\$extends\b|\bfieldEncryption/;

/** Whether a program encrypts or hashes columns behind the back of whoever writes to them. */
export function protectedColumns(compiler: Compiler): (part: string, columns: readonly string[]) => boolean {
  let texts: readonly string[] | undefined;
  let schema: string | undefined;
  return (part, columns) => {
    texts ??= compiler
      .projectFiles()
      .flatMap((file) => compiler.textOf(file) ?? [])
      .filter((text) => PROTECTING.test(text));
    schema ??= prismaSchemaOf(compiler) ?? '';
    return isMarkedInSchema(schema, part, columns) || texts.some((text) => isProtectedIn(text, part, columns));
  };
}

/** `/// @encrypted` behind or before a field of a model in Prisma's schema. */
function isMarkedInSchema(schema: string, part: string, columns: readonly string[]): boolean {
  return [...schema.matchAll(/^model\s+(\w+)\s*\{([^}]*)\}/gm)].some(([, name = '', body = '']) => {
    if (!isSamePart(name, part)) return false;
    const marked = [
      ...body.matchAll(/^[ \t]*(\w+)[^\n]*\/\/\/[^\n]*@encrypted\b/gm),
      ...body.matchAll(/^[ \t]*\/\/\/[^\n]*@encrypted\b[^\n]*\n(?:[ \t]*\/\/\/[^\n]*\n)*[ \t]*(\w+)/gm),
    ];
    return marked.some(([, field = '']) => columns.includes(field));
  });
}

/** A column with a transformer or an option that encrypts it, or a hook for the table that names the column. */
function isProtectedIn(text: string, part: string, columns: readonly string[]): boolean {
  const ofTable = classBodies(text).find(([name]) => isSamePart(name, part))?.[1] ?? '';
  if (columns.some((column) => isColumnProtected(ofTable, column))) return true;
  const isDeclared = [...text.matchAll(DECLARED)].some((match) => isSamePart(match.slice(1).join(''), part));
  return isDeclared && hooksIn(text).some((hook) => PROTECTING.test(hook) && columns.some((name) => names(hook, name)));
}

/** What a file may call a table: a class, a variable, a text, the key of an extension. */
const DECLARED = /\b(?:class|const|let)\s+(\w+)|['"`](\w+)['"`]|\b(\w+)\s*:\s*\{/g;

/** Characters of a hook that are looked at. */
const MAX_HOOK = 600;

/** Hooks up to the next blank line or the end of what they stand in. */
function hooksIn(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(HOOK, 'g'))].map(({ index }) => {
    const [hook = ''] = text.slice(index, index + MAX_HOOK).split(/\n\s*\n|\n\}/);
    return hook;
  });
}

function classBodies(text: string): readonly (readonly [string, string])[] {
  const parts = text.split(/\bclass\s+(\w+)/);
  return parts.flatMap((name, order) => (order % 2 === 1 ? [[name, parts[order + 1] ?? ''] as const] : []));
}

function isColumnProtected(body: string, column: string): boolean {
  const modifiers = String.raw`(?:(?:public|private|protected|readonly|declare)\s+)*`;
  const [, options = ''] = new RegExp(String.raw`@\w+\(([^;]*)\)\s*${modifiers}${column}\s*[!?:]`).exec(body) ?? [];
  return PROTECTING.test(options.slice(options.lastIndexOf('@') + 1));
}

function names(text: string, word: string): boolean {
  return new RegExp(String.raw`(?<![\w$])${word.replaceAll('$', '\\$')}(?![\w$])`).test(text);
}
