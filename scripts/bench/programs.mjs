// Where the programs stand that a bench runs, and in which version.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fromHere = createRequire(import.meta.url);
const fromCli = createRequire(join(root, 'packages/cli/package.json'));

export const privetCommand = join(root, 'packages/cli/dist/main.js');
export const typescript6 = fromHere.resolve('typescript/lib/tsc.js');
export const oxlintCommand = join(folderOf(fromHere, 'oxlint'), 'bin/oxlint');

export function script(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

/**
 * The native compiler itself: its command in JavaScript starts it, which costs more or less by version of Node.js.
 * Undefined where it is not installed for this platform.
 */
export function typescript7() {
  const name = `@typescript/typescript-${process.platform}-${process.arch}`;
  return executable('typescript-7', fromCli, name, 'lib/tsc');
}

/** What Oxlint asks about types, found by the environment alone; undefined where it has none for this platform. */
export function tsgolint() {
  const name = `@oxlint-tsgolint/${process.platform}-${process.arch}`;
  return executable('oxlint-tsgolint', fromHere, name, 'tsgolint');
}

export function versionsOfPrograms() {
  const native = versionOf(fromCli, 'typescript-7');
  return [
    `Node.js ${process.versions.node}`,
    native === undefined ? 'no native TypeScript' : `TypeScript ${native}`,
    `TypeScript ${versionOf(fromHere, 'typescript')}`,
    `ESLint ${versionOf(fromHere, 'eslint')}`,
    `typescript-eslint ${versionOf(fromHere, 'typescript-eslint')}`,
    `Oxlint ${versionOf(fromHere, 'oxlint')}`,
    `oxlint-tsgolint ${versionOf(fromHere, 'oxlint-tsgolint')}`,
  ];
}

function executable(wrapper, from, platformPackage, name) {
  const wrapped = folderOf(from, wrapper);
  const folder = wrapped && folderOf(createRequire(join(wrapped, 'package.json')), platformPackage);
  const file = folder && join(folder, process.platform === 'win32' ? `${name}.exe` : name);
  return file !== undefined && existsSync(file) ? file : undefined;
}

function versionOf(from, name) {
  const folder = folderOf(from, name);
  return folder && JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

/**
 * The folder of an installed package, found without regard to what the package exports: the real one, beside which its own
 * dependencies lie.
 */
function folderOf(from, name) {
  const folder = from.resolve
    .paths(name)
    ?.map((each) => join(each, name))
    .find((each) => existsSync(join(each, 'package.json')));
  return folder && realpathSync(folder);
}
