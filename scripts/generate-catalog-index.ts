/** File of a package's entry below `packages/catalog/src/packages`, and of its witness: `@sentry/node`, `node/fs`. */
export function entryPathOf(packageName: string): string {
  return packageName.replace(':', '/');
}

/** Source text of the module that lists all entries, given their paths without extension. */
export function catalogIndexOf(entryPaths: readonly string[]): string {
  const entries = [...entryPaths].sort().map((path) => ({ path, name: identifierOf(path) }));
  return [
    '// Generated from the files in ./packages: run `pnpm generate` after adding one.',
    "import type { PackageModel } from '@privet/model';",
    ...entries.map(({ path, name }) => `import ${name} from './packages/${path}.ts';`),
    '',
    '/** What every package and platform API that Privet knows does with data. */',
    'export const catalog: readonly PackageModel[] = [',
    ...entries.map(({ name }) => `  ${name},`),
    '];',
    '',
  ].join('\n');
}

/** Folders stay apart by an underscore: `@a/b` and `a-b` are two packages. */
function identifierOf(entryPath: string): string {
  const folders = entryPath.split('/').map((folder) => {
    const words = folder.split(/[^A-Za-z0-9]+/u).filter((word) => word !== '');
    return words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
  });
  return `${folders.join('_')}Model`;
}
