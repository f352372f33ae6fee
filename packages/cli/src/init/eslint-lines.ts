import { join } from 'node:path';
import { cliPackage, pluginPackage } from '@privet/model';
import type { FileSystem } from '../file-system.ts';
import { foldersUpwards } from '../paths.ts';
import { dependenciesAbove, manifestIn } from './manifests.ts';

/** How to lint a folder with the plugin: what to install, and what to write into the configuration of ESLint. */
export function eslintText(files: FileSystem, folder: string, root: string): string {
  const config = configurationOf(files, folder, root);
  const missing = missingPackages(dependenciesAbove(files, folder, root));
  return [
    ...installLines(missing, installCommand(files, folder, root)),
    config.exists ? `Add to ${config.name}:` : `Write ${config.name}:`,
    '',
    ...(config.exists ? linesToAdd(config.isModule) : wholeFile).map((line) => (line === '' ? '' : `  ${line}`)),
    '',
  ].join('\n');
}

interface EslintConfiguration {
  readonly name: string;
  readonly exists: boolean;
  readonly isModule: boolean;
}

const configurationNames = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((extension) => `eslint.config.${extension}`);

/** The configuration that ESLint would find, or the one to write: `.mjs`, which is a module in every package. */
function configurationOf(files: FileSystem, folder: string, root: string): EslintConfiguration {
  for (const above of foldersUpwards(folder, root)) {
    const name = configurationNames.find((candidate) => files.fileExists(join(above, candidate)));
    if (name === undefined) continue;
    const isScript = name.endsWith('.cjs') || (name.endsWith('.js') && manifestIn(files, above)?.isModule !== true);
    return { name, exists: true, isModule: !isScript };
  }
  return { name: 'eslint.config.mjs', exists: false, isModule: true };
}

// npm's latest TypeScript has no compiler API yet.
const needed = [pluginPackage, cliPackage, 'eslint', 'typescript-eslint', 'typescript'];
const versions: Readonly<Record<string, string>> = { typescript: 'typescript@6' };

function missingPackages(dependencies: readonly string[]): readonly string[] {
  return needed.filter((name) => !dependencies.includes(name));
}

function installLines(missing: readonly string[], command: string): readonly string[] {
  if (missing.length === 0) return [];
  const foreign = missing.filter((name) => name === 'eslint' || name === 'typescript-eslint');
  const note =
    foreign.length === 0
      ? []
      : [`Note that package.json does not have ${foreign.join(' and ')}, which the plugin runs in.`];
  return [...note, 'Install:', '', `  ${command} ${missing.map((name) => versions[name] ?? name).join(' ')}`, ''];
}

/** The command of the package manager whose lock file is nearest. */
function installCommand(files: FileSystem, folder: string, root: string): string {
  for (const above of foldersUpwards(folder, root)) {
    const has = (name: string): boolean => files.fileExists(join(above, name));
    // pnpm refuses to add to the root of a workspace unless told that it is meant.
    const isWorkspaceRoot = above === folder && has('pnpm-workspace.yaml');
    if (has('pnpm-lock.yaml')) return isWorkspaceRoot ? 'pnpm add -D -w' : 'pnpm add -D';
    if (has('yarn.lock')) return 'yarn add -D';
    if (has('bun.lock') || has('bun.lockb')) return 'bun add -d';
    if (has('package-lock.json') || has('npm-shrinkwrap.json')) return 'npm i -D';
  }
  return 'npm i -D';
}

const imports = [`import privet from '${pluginPackage}';`, "import tseslint from 'typescript-eslint';"];
const requires = [
  `const privet = require('${pluginPackage}').default;`,
  "const tseslint = require('typescript-eslint');",
];

/** Works in a plain list and in `defineConfig` alike. */
const entry = [
  '{',
  '  ...privet.configs.recommended,',
  "  files: ['**/*.{ts,tsx}'],",
  '  languageOptions: { parser: tseslint.parser, parserOptions: { projectService: true } },',
  '},',
];

function linesToAdd(isModule: boolean): readonly string[] {
  return [...(isModule ? imports : requires), '', '// in the list of configurations', ...entry];
}

const wholeFile = [...imports, '', 'export default [', ...entry.map((line) => `  ${line}`), '];'];
