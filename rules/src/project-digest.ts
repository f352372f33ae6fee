import { createHash } from 'node:crypto';
import { type Dirent, existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { policyFileNames } from '@privet/engine';
import { today } from './calendar.ts';
import { isScript } from './linted-source.ts';

/** How long a project is taken to be what it was: ESLint asks again for each group of files. */
const FRESH_FOR = 1000;

const policyNames: ReadonlySet<string> = new Set(policyFileNames);

/** What beside scripts tells what a script means: options of the compiler, versions of packages, schemas of databases. */
const settingsFile =
  /^(?:.*[jt]sconfig.*\.json|package(?:-lock)?\.json|npm-shrinkwrap\.json|pnpm-(?:lock|workspace)\.yaml|yarn\.lock|bun\.lockb?|.*\.prisma)$/;

/** Folders of built code, of which the compiler reads declarations alone. */
const builtFolders: ReadonlySet<string> = new Set(['dist', 'coverage']);

const declarationFile = /\.d\.(?:[^.]+\.)?[cm]?ts$/;

/** A text that changes with whatever findings in the project around a folder may rest on. */
export type DigestProject = (folder: string) => string;

/** Digests projects on this machine. */
export function projectsOnDisk(now: () => number = () => performance.now()): DigestProject {
  const known = new Map<string, { readonly at: number; readonly digest: string }>();
  return (folder) => {
    const last = known.get(folder);
    if (last && now() - last.at < FRESH_FOR) return last.digest;
    const digest = digestOf(folder);
    known.set(folder, { at: now(), digest });
    return digest;
  };
}

/** The project is the repository around the folder, or the folder itself, and the settings in the folders above. */
function digestOf(folder: string): string {
  const upwards = foldersUpwards(folder);
  const root = upwards.find((one) => existsSync(join(one, '.git'))) ?? folder;
  const above = upwards.slice(upwards.indexOf(root) + 1);
  const files = [...above.flatMap((one) => settingsIn(one)), ...filesBelow(root)];
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${relative(root, file)}\n${digestOfFile(file)}\n`);
  // What a policy accepts, it accepts until a day.
  if (files.some((file) => policyNames.has(basename(file)))) hash.update(today());
  return hash.digest('hex').slice(0, 16);
}

function foldersUpwards(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersUpwards(parent)];
}

function settingsIn(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) =>
    entry.isFile() && isSettings(entry.name) ? join(folder, entry.name) : [],
  );
}

function filesBelow(folder: string, isBuilt = false): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const { name } = entry;
    const path = join(folder, name);
    if (entry.isDirectory()) return isOwnFolder(name) ? filesBelow(path, isBuilt || builtFolders.has(name)) : [];
    const isRead = isBuilt ? declarationFile.test(name) : isScript(name) || isSettings(name);
    return entry.isFile() && isRead ? path : [];
  });
}

/** Versions of packages are told by the lock file, and what tools keep for themselves is made from the rest. */
function isOwnFolder(name: string): boolean {
  return name !== 'node_modules' && !name.startsWith('.');
}

function isSettings(name: string): boolean {
  return policyNames.has(name) || settingsFile.test(name);
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return []; // A folder that cannot be read holds nothing that findings could rest on.
  }
}

function digestOfFile(file: string): string {
  try {
    return createHash('sha256').update(readFileSync(file)).digest('hex');
  } catch {
    return ''; // It went away meanwhile.
  }
}
