import type { Compiler } from '../compiler/compiler.ts';

const SCHEMAS = ['prisma/schema.prisma', 'schema.prisma'] as const;

/** The text of Prisma's schema, which lies beside the code and is no part of the program. */
export function prismaSchemaOf(compiler: Compiler): string | undefined {
  const { sys } = compiler.syntax;
  const [first] = compiler.projectFiles();
  if (sys === undefined || first === undefined) return undefined;
  for (let at = first.lastIndexOf('/'); at > 0; at = first.lastIndexOf('/', at - 1)) {
    const [text] = SCHEMAS.flatMap((name) => sys.readFile(`${first.slice(0, at)}/${name}`) ?? []);
    if (text !== undefined) return text;
  }
  return undefined;
}
