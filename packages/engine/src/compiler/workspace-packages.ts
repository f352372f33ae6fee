import type ts from 'typescript';

/** A package whose sources belong to the program. */
export interface WorkspacePackage {
  readonly directory: string;
  /** Paths in its package.json that may name its entry, without extension. */
  readonly entries: readonly string[];
}

/**
 * The packages around a program's own files by npm name, read from their package.json files: an import of one leads to
 * its sources even where nothing is installed or built.
 */
export function workspacePackages(
  system: ts.System | undefined,
  files: readonly string[],
): ReadonlyMap<string, WorkspacePackage> {
  const packages = new Map<string, WorkspacePackage>();
  if (!system) return packages;
  const visited = new Set<string>();
  for (const file of files) {
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
      const directory = file.slice(0, at);
      if (visited.has(directory)) break;
      visited.add(directory);
      const manifest = manifestIn(system, directory);
      if (manifest?.name !== undefined && !packages.has(manifest.name)) {
        packages.set(manifest.name, { directory, entries: manifest.entries });
      }
    }
  }
  return packages;
}

function manifestIn(
  system: ts.System,
  directory: string,
): { readonly name: string | undefined; readonly entries: readonly string[] } | undefined {
  const text = system.readFile(`${directory}/package.json`);
  if (text === undefined) return undefined;
  try {
    const manifest: unknown = JSON.parse(text);
    const entries = ['source', 'types', 'typings', 'module', 'main'].flatMap((key) => textAt(manifest, key) ?? []);
    return { name: textAt(manifest, 'name'), entries };
  } catch {
    return undefined; // A broken package.json names no package.
  }
}

function textAt(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null || !(key in value)) return undefined;
  const text: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof text === 'string' ? text : undefined;
}
