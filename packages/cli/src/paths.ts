import { dirname, isAbsolute, relative, sep } from 'node:path';

/** A path with forward slashes, as TypeScript writes paths on every platform. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** A path relative to a folder, with forward slashes. */
export function relativeTo(folder: string, path: string): string {
  return slashed(relative(folder, path));
}

/** Whether a path is a folder or lies below it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** A folder and those above it, innermost first, ending with `last` or the root of the file system. */
export function foldersUpwards(folder: string, last?: string): readonly string[] {
  const above: string[] = [folder];
  for (let at = folder; at !== last && dirname(at) !== at; at = dirname(at)) above.push(dirname(at));
  return above;
}
