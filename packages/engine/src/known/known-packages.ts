import { ApiTable, packed, unpacked, type CatalogPort, type Packed } from '@privet/flow';
import type { KnownPart } from './known-part.ts';

/** A package that is known by its declarations and by what its own scan has told, and whose sources are not read. */
export interface KnownPackage {
  /** npm name. */
  readonly name: string;
  /** Absolute path of its folder. */
  readonly folder: string;
  /** Its sources that stand behind imports, by what follows its name in them; absolute paths. */
  readonly entries: Readonly<Record<string, string>>;
  /** What the programs of its files tell. */
  readonly parts: readonly Packed[];
  /** Absolute path of the folder that files in the parts are relative to. */
  readonly root: string;
}

/** Stands for the root in packed texts. */
const ROOT = '<root>/';

/** What is known of the files of a program, packed. Files below the root are told by their path from there. */
export function packedPart(part: KnownPart, root: string): Packed {
  const nameOf = (value: object): string | undefined =>
    'namespace' in value && 'model' in value && 'key' in value ? String(value.key) : undefined;
  return packed(part, { nameOf }, (text) => text.replaceAll(`${root}/`, ROOT));
}

/** What was packed, with the catalog's places as the program at hand knows them. */
export function unpackedParts({ parts, root }: KnownPackage, catalog: CatalogPort): readonly KnownPart[] {
  const apis = new ApiTable(catalog);
  const named = (key: string): unknown => {
    const api = apis.ofKey(key);
    if (api === undefined) throw new Error(`the catalog does not know '${key}', of which a summary speaks`);
    return api;
  };
  // What was packed by the same version is what it was.
  return parts.map((part) => unpacked(part, { named }, (text) => text.replaceAll(ROOT, `${root}/`)) as KnownPart);
}
