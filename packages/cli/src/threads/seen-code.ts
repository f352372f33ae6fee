import type { Changes } from '../diff/changes.ts';
import { nodeGit } from '../diff/git.ts';
import { oldTree } from '../diff/old-tree.ts';
import { nodeFileSystem, type FileSystem } from '../file-system.ts';
import type { JudgingRequest } from '../judging.ts';

/** A view of this machine's files in plain data: as they are, or as they were at a commit. */
export type SeenTree = { readonly top?: never } | { readonly top: string; readonly changes: Changes };

/** The code of a scan and how it is judged, in plain data, from which another thread sees and judges the same. */
export interface SeenCode {
  readonly tree: SeenTree;
  readonly judging: JudgingRequest;
  /** Where policies are read. */
  readonly policies: SeenTree;
}

/** The files of this machine as they are. */
export const today: SeenTree = {};

/** The files of a view. */
export function filesOf(tree: SeenTree): FileSystem {
  return tree.top === undefined ? nodeFileSystem : oldTree(nodeFileSystem, nodeGit, tree);
}
