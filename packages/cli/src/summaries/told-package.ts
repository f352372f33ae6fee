import type { KnownPackage } from '@privet/engine';

/** What programs are told of other packages, and are to tell of their own, in plain data. */
export interface Telling {
  /** Packages whose sources are not read, since their summaries tell what they do. */
  readonly known: readonly KnownPackage[];
  /** The package of which others are told; absent where nobody asks. */
  readonly told?: ToldPackage;
}

/** A package by its folders. */
export interface ToldPackage {
  /** Absolute path of its folder. */
  readonly folder: string;
  /** Folders below that are packages of their own. */
  readonly apart: readonly string[];
}

/** Where nothing is told. */
export const nothingTold: Telling = { known: [] };

/** Absolute paths of the folders of packages whose sources are not read. */
export function knownFolders({ known }: Telling): ReadonlySet<string> {
  return new Set(known.map(({ folder }) => folder));
}

/** Whether a file belongs to a package. */
export function belongsTo({ folder, apart }: ToldPackage, file: string): boolean {
  return isBelow(file, folder) && !apart.some((other) => isBelow(file, other));
}

function isBelow(file: string, folder: string): boolean {
  return file.startsWith(`${folder}/`);
}
