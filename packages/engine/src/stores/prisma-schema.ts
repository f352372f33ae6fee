import type { Compiler } from '../compiler/compiler.ts';

const SCHEMAS = ['prisma/schema.prisma', 'schema.prisma'] as const;
/** A folder whose files are one schema. */
const FOLDER = 'prisma/schema';

const known = new WeakMap<Compiler, string | undefined>();

/** The texts of Prisma's schemas, which lie beside the code or above it, and are no part of the program. */
export function prismaSchemaOf(compiler: Compiler): string | undefined {
  if (!known.has(compiler)) known.set(compiler, schemasAround(compiler));
  return known.get(compiler);
}

function schemasAround(compiler: Compiler): string | undefined {
  const { sys } = compiler.syntax;
  if (sys === undefined) return undefined;
  const texts = [...foldersAround(compiler.projectFiles())].flatMap((folder) => {
    const single = SCHEMAS.flatMap((name) => sys.readFile(`${folder}/${name}`) ?? []);
    if (single.length > 0 || !sys.directoryExists(`${folder}/${FOLDER}`)) return single;
    return sys.readDirectory(`${folder}/${FOLDER}`, ['.prisma']).flatMap((file) => sys.readFile(file) ?? []);
  });
  return texts.length === 0 ? undefined : texts.join('\n');
}

/** Folders that files lie in, at any depth. */
function foldersAround(files: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let at = file.lastIndexOf('/'); at > 0 && !folders.has(file.slice(0, at)); at = file.lastIndexOf('/', at - 1))
      folders.add(file.slice(0, at));
  }
  return folders;
}
