import type { Compiler } from '../compiler/compiler.ts';
import { manifestIn, manifestsAround, packageFolderOf } from '../compiler/workspace-manifests.ts';

/** Tells of a file whether other packages of its workspace depend on the package that it belongs to. */
export function sharedPackages({ syntax: { sys } }: Compiler): (file: string) => boolean {
  const byPackage = new Map<string, boolean>();

  return (file) => {
    const folder = sys && packageFolderOf(sys, file);
    if (sys === undefined || folder === undefined) return false;
    const known = byPackage.get(folder) ?? isShared(folder, file);
    byPackage.set(folder, known);
    return known;
  };

  function isShared(folder: string, file: string): boolean {
    const name = sys && manifestIn(sys, folder)?.name;
    if (sys === undefined || name === undefined) return false;
    return manifestsAround(sys, file).some(({ dependencies }) => dependencies.includes(name));
  }
}
