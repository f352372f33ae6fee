import { type CategoryId, covers } from '@privet/model';
import { isFileNamedBy } from '../files.ts';
import type { DeclaredAccess, Policy } from '../policy.ts';

/** Who reads a category: what is said of it, or of the nearest word above it; undefined where nothing is said. */
export function accessTo(policy: Policy, category: CategoryId): DeclaredAccess | undefined {
  let nearest: Policy['categories'][number] | undefined;
  for (const declared of policy.categories) {
    if (declared.access === undefined || !covers(declared.id, category)) continue;
    if (nearest === undefined || declared.id.length > nearest.id.length) nearest = declared;
  }
  return nearest?.access;
}

/** Whether a file, named relative to the root of the project, is one of those that read a kind of data. */
export function isReader({ files }: DeclaredAccess, path: string): boolean {
  return files.some((glob) => isFileNamedBy(path, glob));
}
