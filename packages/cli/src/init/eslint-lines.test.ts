import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../file-system.ts';
import { projectFolder, type FolderFiles } from '../testing/project-folder.ts';
import { eslintText } from './eslint-lines.ts';

const manifest = (type: string, ...packages: readonly string[]): string =>
  JSON.stringify({ type, devDependencies: Object.fromEntries(packages.map((name) => [name, '*'])) });

const everything = ['eslint-plugin-privet', 'privet', 'eslint', 'typescript-eslint', 'typescript'];

function textFor(files: FolderFiles, below = ''): string {
  const root = projectFolder(files);
  return eslintText(nodeFileSystem, root + below, root);
}

describe('what is to be installed', () => {
  it.each([
    [{}, 'npm i -D'],
    [{ 'package-lock.json': '' }, 'npm i -D'],
    [{ 'yarn.lock': '' }, 'yarn add -D'],
    [{ 'bun.lock': '' }, 'bun add -d'],
    [{ 'pnpm-lock.yaml': '' }, 'pnpm add -D'],
    [{ 'pnpm-lock.yaml': '', 'pnpm-workspace.yaml': '' }, 'pnpm add -D -w'],
  ])('is told to the package manager of %j', (locks: FolderFiles, command) => {
    expect(textFor({ ...locks, 'package.json': manifest('module', 'eslint', 'typescript') })).toContain(
      `  ${command} eslint-plugin-privet privet typescript-eslint\n`,
    );
  });

  it('is what package.json does not have, and that the plugin runs in something else is said', () => {
    expect(textFor({ 'package.json': '{ "broken"' })).toContain(
      'Note that package.json does not have eslint and typescript-eslint, which the plugin runs in.\n',
    );
    expect(textFor({ 'package.json': manifest('module', ...everything) })).not.toContain('Install');
  });

  it('may stand in the package.json of the workspace around', () => {
    const files = { 'package.json': manifest('module', ...everything), 'packages/shop/package.json': '{}' };
    expect(textFor(files, '/packages/shop')).not.toContain('Install');
  });
});

describe('the configuration', () => {
  const esm = "import privet from 'eslint-plugin-privet';";
  const commonJs = "const privet = require('eslint-plugin-privet').default;";

  it.each([
    ['eslint.config.js', 'module', esm],
    ['eslint.config.js', 'commonjs', commonJs],
    ['eslint.config.mjs', 'commonjs', esm],
    ['eslint.config.cjs', 'module', commonJs],
    ['eslint.config.ts', 'commonjs', esm],
  ])('%s of a package of type %s is added to in its own way', (name, type, line) => {
    const text = textFor({ [name]: '', 'package.json': manifest(type) });
    expect(text).toContain(`Add to ${name}:\n\n  ${line}\n`);
  });

  it('is written where there is none', () => {
    expect(textFor({})).toContain(`Write eslint.config.mjs:\n\n  ${esm}\n`);
  });
});
