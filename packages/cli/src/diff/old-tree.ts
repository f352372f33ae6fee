import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { matchesAny } from '@privet/policy';
import type ts from 'typescript';
import { compareText, namesOf, type FileSystem, type FolderEntry } from '../file-system.ts';
import { isInside, relativeTo, slashed } from '../paths.ts';
import { isScript } from '../source-files.ts';
import { typescript } from '../typescript.ts';
import type { Changes } from './changes.ts';
import type { Git } from './git.ts';
import { oldTextsOf, textIn } from './old-texts.ts';

/** A work tree and how it differs from what it was. */
export interface ChangedTree {
  /** Absolute path of its uppermost folder. */
  readonly top: string;
  readonly changes: Changes;
}

/** A link that leads in a circle is followed no further. */
const mostLinks = 8;

/**
 * The files of a work tree as they were at a commit: the disk answers, but for what differs from the commit, which git
 * knows. What version control ignores, installed packages among it, is as it is today.
 */
export function oldTree(disk: FileSystem, git: Git, { top, changes }: ChangedTree): FileSystem {
  const { old, added } = changes;
  const likely = [...old].flatMap(([path, { kind, blob }]) => (kind === 'link' || isOftenRead(path) ? [blob] : []));
  const contentOf = oldTextsOf(git, top, likely);
  const oldMembers = membersByFolder(old);
  const foldersOfAdded = new Set([...added].flatMap(foldersAbove));
  const hasOldLinks = [...old.values()].some(({ kind }) => kind === 'link');
  const keyOf = keysBelow(top, (key) => old.has(key) || oldMembers.has(key) || isAdded(key));

  /** Where a path led to through links that are no longer what they were. */
  function led(path: string, links = mostLinks): string {
    if (!hasOldLinks || links === 0) return path;
    const key = isInside(path, top) ? relativeTo(top, path) : (keyOf(path) ?? '');
    for (const above of [key, ...foldersAbove(key)]) {
      const link = old.get(above);
      if (link?.kind !== 'link') continue;
      const target = resolve(top, dirname(above), textIn(contentOf(link.blob)));
      return led(join(target, key.slice(above.length)), links - 1);
    }
    return path;
  }

  function isAdded(key: string): boolean {
    return added.has(key) || (foldersAbove(key).some((above) => added.has(above)) && !oldMembers.has(key));
  }

  /** What was at a path: its old file, nothing, or what the disk has. */
  function at(path: string): { readonly blob: string } | 'nothing' | 'as today' {
    const key = keyOf(led(path));
    if (key === undefined) return 'as today';
    const file = old.get(key);
    if (file) return file.kind === 'file' ? file : 'nothing';
    return oldMembers.has(key) || isAdded(key) ? 'nothing' : 'as today';
  }

  function membersWere(path: string, today: readonly FolderEntry[]): readonly FolderEntry[] {
    const key = keyOf(path);
    if (key === undefined) return today;
    const were = oldMembers.get(key) ?? new Map<string, OldMember>();
    if (were.size === 0 && !foldersOfAdded.has(key)) return isAdded(key) || old.has(key) ? [] : today;
    const kept = today.filter(({ name, kind }) => {
      const below = key === '' ? name : `${key}/${name}`;
      if (old.has(below) || were.has(name) || isAdded(below)) return false;
      return kind === 'file' || !foldersOfAdded.has(below) || membersOf(join(path, name)).length > 0;
    });
    const back = [...were].flatMap(([name, kind]) => (kind === 'link' ? [] : [{ name, kind }]));
    return [...kept, ...back].sort((a, b) => compareText(a.name, b.name));
  }

  function membersOf(folder: string): readonly FolderEntry[] {
    const path = led(folder);
    const links = [...(oldMembers.get(keyOf(path) ?? '') ?? [])].flatMap(([name, kind]): FolderEntry[] => {
      if (kind !== 'link') return [];
      const target = join(path, name);
      return fileExists(target) ? [{ name, kind: 'file' }] : directoryExists(target) ? [{ name, kind: 'folder' }] : [];
    });
    const members = membersWere(path, disk.membersOf(path));
    return links.length === 0 ? members : [...members, ...links].sort((a, b) => compareText(a.name, b.name));
  }

  function realpath(path: string): string {
    const key = keyOf(led(path));
    return key === undefined ? disk.realpath(path) : slashed(join(top, key));
  }

  function fileExists(path: string): boolean {
    const was = at(path);
    return was === 'as today' ? disk.fileExists(led(path)) : was !== 'nothing';
  }

  function directoryExists(folder: string): boolean {
    const path = led(folder);
    const key = keyOf(path);
    if (key === undefined) return disk.directoryExists(path);
    if (oldMembers.has(key)) return true;
    if (old.has(key) || isAdded(key) || !disk.directoryExists(path)) return false;
    return !foldersOfAdded.has(key) || membersOf(path).length > 0;
  }

  return {
    useCaseSensitiveFileNames: disk.useCaseSensitiveFileNames,
    differsFromDisk(path) {
      const key = keyOf(path);
      if (key === undefined) return false;
      return old.has(key) || isAdded(key) || oldMembers.has(key) || foldersOfAdded.has(key) || led(path) !== path;
    },
    fileExists,
    directoryExists,
    realpath,
    membersOf,
    entriesOf: (folder) => membersWere(led(folder), disk.entriesOf(led(folder))),
    readFile(file) {
      const was = at(file);
      if (was === 'as today') return disk.readFile(led(file));
      return was === 'nothing' ? undefined : textIn(contentOf(was.blob));
    },
    sizeOf(file) {
      const was = at(file);
      if (was === 'as today') return disk.sizeOf(led(file));
      return was === 'nothing' ? undefined : contentOf(was.blob).length;
    },
    readDirectory: (folder, extensions, excludes, includes, depth) =>
      compiler.matchFiles(
        folder,
        extensions,
        excludes,
        includes,
        disk.useCaseSensitiveFileNames,
        top,
        depth,
        (path) => {
          const members = membersOf(path);
          return { files: namesOf('file', members), directories: namesOf('folder', members) };
        },
        realpath,
      ),
    filesNamed(folder, globs) {
      const [refused, wanted] = [true, false].map((isRefused) =>
        globs.filter((glob) => glob.startsWith('!') === isRefused).map((glob) => glob.replace(/^!?(?:\.\/)?/u, '')),
      );
      const were = [...old.keys()]
        .map((key) => join(top, key))
        .filter((file) => isInside(file, folder) && matchesAny(relativeTo(folder, file), wanted ?? []))
        .filter((file) => !matchesAny(relativeTo(folder, file), ['**/node_modules/**', ...(refused ?? [])]));
      return [...new Set([...disk.filesNamed(folder, globs), ...were.map(slashed)])].filter(fileExists).sort();
    },
  };
}

type OldMember = FolderEntry['kind'] | 'link';

/** What a folder held, among that which differs today, and the folders that held it, by their paths. */
function membersByFolder(old: Changes['old']): ReadonlyMap<string, ReadonlyMap<string, OldMember>> {
  const folders = new Map<string, Map<string, OldMember>>();
  const add = (path: string, kind: OldMember): void => {
    const folder = folderOf(path);
    const members = folders.get(folder) ?? new Map<string, OldMember>();
    folders.set(folder, members.set(basename(path), kind));
  };
  for (const [path, { kind }] of old) {
    add(path, kind);
    for (const folder of foldersAbove(path)) if (folder !== '') add(folder, 'folder');
  }
  return folders;
}

/** Files that scans and compilers read without being told their names. */
function isOftenRead(path: string): boolean {
  return isScript(path) || /(?:\.json|\.ya?ml|\/?\.gitignore)$/u.test(path);
}

/**
 * Tells the paths of a tree, relative to its uppermost folder; undefined for what lies elsewhere. A path through links
 * is the one that they lead to, unless something differs at the path itself.
 */
function keysBelow(top: string, differs: (key: string) => boolean): (path: string) => string | undefined {
  const realFolders = new Map<string, string>();
  const realFolder = (folder: string): string => {
    const known = realFolders.get(folder);
    if (known !== undefined) return known;
    const above = dirname(folder);
    const real = realpathOf(folder) ?? (above === folder ? folder : join(realFolder(above), basename(folder)));
    realFolders.set(folder, real);
    return real;
  };
  const realTop = realFolder(top);
  const keyIn = (folder: string, path: string): string | undefined =>
    isInside(path, folder) ? relativeTo(folder, path) : undefined;
  const found = (path: string): string | undefined => {
    const plain = keyIn(top, path);
    if (plain !== undefined && differs(plain)) return plain;
    const real = keyIn(realTop, join(realFolder(dirname(path)), basename(path)));
    const isLink = real !== undefined && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    return isLink ? keyIn(realTop, realFolder(path)) : real;
  };
  const keys = new Map<string, string | undefined>();
  return (path) => {
    if (!keys.has(path)) keys.set(path, found(path));
    return keys.get(path);
  };
}

function realpathOf(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** The folders above a path of the tree, innermost first, its uppermost one with no name. */
function foldersAbove(key: string): readonly string[] {
  const folders: string[] = [];
  for (let at = key; at !== ''; at = folderOf(at)) folders.push(folderOf(at));
  return folders;
}

function folderOf(key: string): string {
  return key.slice(0, Math.max(0, key.lastIndexOf('/')));
}

// The function behind `sys.readDirectory`, which its type does not name.
const compiler = typescript as typeof ts & {
  matchFiles(
    path: string,
    extensions: readonly string[] | undefined,
    excludes: readonly string[] | undefined,
    includes: readonly string[],
    useCaseSensitiveFileNames: boolean,
    currentDirectory: string,
    depth: number | undefined,
    entriesOf: (path: string) => { readonly files: string[]; readonly directories: string[] },
    realpath: (path: string) => string,
  ): string[];
};
