import type { FileSystem } from '../file-system.ts';
import { isInside } from '../paths.ts';
import type { Project } from '../projects.ts';
import { UsageError } from '../usage-error.ts';
import { workspaceAround } from '../workspace-packages.ts';

/** What of a workspace belongs to one of its packages: what a scan of the whole reads of it, and nothing else. */
export interface PackagePart {
  /** Absolute path of the folder of the package. */
  readonly folder: string;
  /** Absolute path of the workspace's folder; the package's own where it is in no workspace. */
  readonly workspace: string;
  /** Folders below the package's that are packages of their own. */
  readonly apart: readonly string[];
  readonly has: (file: string) => boolean;
  /** Whether files of the package may lie in a folder or below it. */
  readonly isLookedInto: (folder: string) => boolean;
  /** A project that starts from no source of another package: whoever scans that one reads it there. */
  readonly confined: (project: Project) => Project;
}

/** The part of a workspace that the package in a folder is; the workspace's own folder has what no package has. */
export function packagePart(fileSystem: FileSystem, folder: string, name: string): PackagePart {
  const around = workspaceAround(fileSystem, folder);
  const packages = new Set(around?.packages);
  const workspace = around?.folder ?? folder;
  if (folder !== workspace && !packages.has(folder))
    throw new UsageError(`'${name}' is no package of the workspace in '${workspace}'`);
  const has = (file: string): boolean => {
    for (let at = file; at.length > workspace.length; at = at.slice(0, at.lastIndexOf('/')))
      if (packages.has(at)) return at === folder;
    return folder === workspace;
  };
  const isOthers = (file: string): boolean =>
    isInside(file, workspace) && !has(file) && !/\.d\.(?:[^/.]+\.)?[cm]?ts$/u.test(file);
  return {
    folder,
    workspace,
    apart: [...packages].filter((one) => one !== folder && isInside(one, folder)),
    has,
    isLookedInto: (below) => isInside(folder, below) || (isInside(below, folder) && has(below)),
    confined: (project) => ({ ...project, rootNames: project.rootNames.filter((file) => !isOthers(file)) }),
  };
}
