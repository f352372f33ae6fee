import type { PackageModel } from '../packages/model/src/index.ts';

/** File of a package's entry below `packages/catalog/src/packages`, and of its witness: `@sentry/node`, `node/fs`. */
export function entryPathOf(packageName: string): string {
  return packageName.replace(':', '/');
}

/** Source text of the module that holds all models, one a line in the order of their packages. */
export function catalogModuleOf(models: readonly PackageModel[]): string {
  const sorted = [...models].sort((a, b) => (a.package < b.package ? -1 : 1));
  return [
    '// Generated from the entries in ./packages: run `pnpm generate` after changing one.',
    "import type { PackageModel } from '@privet/model';",
    '',
    '// One module, because the hundreds of entries take ten times as long to load one by one.',
    'const models: unknown = [',
    ...sorted.map((model) => `  ${JSON.stringify(model)},`),
    '];',
    '',
    '/** What every package and platform API that Privet knows does with data. */',
    '// Each entry is checked against PackageModel in its own file.',
    'export const catalog = models as readonly PackageModel[];',
    '',
  ].join('\n');
}
