import { isLeftOut, matchesAny } from '@privet/policy';
import type { Compiler } from '../compiler/compiler.ts';

/**
 * The same program without the tests, stories, seeds and their like among its files: a test that deletes an account keeps
 * no promise to erase it, a stand-in is not what a call reaches, and a call in a test asks nobody for consent. `include`
 * are globs of files that are judged nevertheless. Questions about places in other files are answered as before.
 */
export function runningProgram(compiler: Compiler, include: readonly string[]): Compiler {
  const anywhere = include.map((glob) => `**/${glob.replace(/^\.\//, '')}`);
  let files: readonly string[] | undefined;
  let known: ReadonlySet<string> | undefined;
  const projectFiles = (): readonly string[] => {
    if (files) return files;
    const all = compiler.projectFiles();
    const root = folderAround(all);
    return (files = all.filter((file) => !isLeftOutBelow(root, file) || matchesAny(file, anywhere)));
  };
  return {
    ...compiler,
    projectFiles,
    implementationsOf(member, limit) {
      const running = (known ??= new Set(projectFiles()));
      const found = compiler
        .implementationsOf(member, Number.POSITIVE_INFINITY)
        .filter(({ file }) => running.has(file));
      return found.length > limit ? [] : found;
    },
  };
}

/** Globs cost more than names, and after each edit all files are asked about. */
const leftOut = new Map<string, boolean>();

function isLeftOutBelow(root: string, file: string): boolean {
  const path = file.slice(root.length);
  const known = leftOut.get(path);
  if (known !== undefined) return known;
  const made = isLeftOut(path);
  leftOut.set(path, made);
  return made;
}

/** The innermost folder with all files in it, and a slash: whatever it lies in itself says nothing of them. */
function folderAround([first = '', ...others]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf('/') + 1);
  for (const file of others)
    while (!file.startsWith(folder)) folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
  return folder;
}
