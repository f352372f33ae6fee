import { dirname } from 'node:path';
import { policyFileNames } from '@privet/policy';
import type { Changes } from '../diff/changes.ts';
import { nodeGit } from '../diff/git.ts';
import { oldTree } from '../diff/old-tree.ts';
import { nodeFileSystem, type FileSystem } from '../file-system.ts';
import type { JudgingRequest } from '../judging.ts';
import { isInside } from '../paths.ts';

/** A view of this machine's files, in plain data. */
export type SeenTree =
  | { readonly as: 'today' }
  /** As they were at a commit. */
  | { readonly as: 'before'; readonly top: string; readonly changes: Changes }
  /** Without the policies that govern a folder. */
  | { readonly as: 'ungoverned'; readonly folder: string };

/** The code of a scan and how it is judged, in plain data, from which another thread sees and judges the same. */
export interface SeenCode {
  readonly tree: SeenTree;
  readonly judging: JudgingRequest;
  /** Where policies are read. */
  readonly policies: SeenTree;
}

/** The files of a view. */
export function filesOf(tree: SeenTree): FileSystem {
  switch (tree.as) {
    case 'today':
      return nodeFileSystem;
    case 'before':
      return oldTree(nodeFileSystem, nodeGit, tree);
    case 'ungoverned':
      return withoutPoliciesFrom(nodeFileSystem, tree.folder);
  }
}

/** Files without the policies that govern a folder. */
export function withoutPoliciesFrom(files: FileSystem, folder: string): FileSystem {
  const isHidden = (file: string): boolean =>
    policyFileNames.some((name) => file.endsWith(name)) && isInside(folder, dirname(file));
  return {
    ...files,
    fileExists: (file) => !isHidden(file) && files.fileExists(file),
    readFile: (file) => (isHidden(file) ? undefined : files.readFile(file)),
  };
}
