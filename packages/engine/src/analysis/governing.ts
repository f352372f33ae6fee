import type { Policy } from '@privet/policy';

/** A policy that governs a program, and the folder that its files are named from, with forward slashes. */
export interface Governing {
  readonly policy: Policy;
  readonly folder: string;
}

/** A file as the globs of a policy name it: relative to the policy's folder, with forward slashes. */
export function pathUnder({ folder }: Pick<Governing, 'folder'>, file: string): string {
  const path = file.replaceAll('\\', '/');
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}
