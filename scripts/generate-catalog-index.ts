import type { PackageModel } from '../packages/model/src/index.ts';

/** File of a package's entry below `packages/catalog/src/packages`, and of its witness: `@sentry/node`, `node/fs`. */
export function entryPathOf(packageName: string): string {
  return packageName.replace(':', '/');
}

/** Source text of the module that holds all models, one a line in the order of their packages. */
export function catalogModuleOf(models: readonly PackageModel[]): string {
  const lines = [...models].sort((a, b) => (a.package < b.package ? -1 : 1)).map((model) => JSON.stringify(model));
  return [
    '// Generated from the entries in ./packages: run `pnpm generate` after changing one.',
    "import type { PackageModel } from '@privet/model';",
    '',
    '// One JSON text, because hundreds of modules or one literal take many times as long to load.',
    'const models = String.raw`[',
    lines.map(withoutTemplateSyntax).join(',\n'),
    ']`;',
    '',
    '/** What every package and platform API that Privet knows does with data. */',
    '// Each entry is checked against PackageModel in its own file.',
    'export const catalog = JSON.parse(models) as readonly PackageModel[];',
    '',
  ].join('\n');
}

/** JSON of the same meaning in which no character has a meaning in a raw template. */
function withoutTemplateSyntax(json: string): string {
  return json.replaceAll('`', '\\u0060').replaceAll('${', '\\u0024{');
}
