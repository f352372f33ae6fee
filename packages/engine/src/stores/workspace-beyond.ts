import type ts from 'typescript';

/** Packages of the workspace around a program that are no part of it and could reach what it stores. */
export function packagesBeyond(
  system: ts.System | undefined,
  files: readonly string[],
  storePackages: ReadonlySet<string>,
): readonly string[] {
  const [first] = files;
  if (system === undefined || first === undefined) return [];
  const workspace = workspaceAround(system, first);
  if (workspace === undefined) return [];
  const manifests = workspace.globs
    .filter((glob) => !glob.startsWith('!'))
    .flatMap((glob) =>
      system.readDirectory(workspace.folder, ['.json'], ['**/node_modules'], [`${glob}/package.json`]),
    );
  const packages = [...new Set(manifests)].flatMap((file) => packageIn(system, file) ?? []);
  const [own, others] = [true, false].map((isOwn) =>
    packages.filter(({ folder }) => files.some((file) => file.startsWith(`${folder}/`)) === isOwn),
  );
  const ownNames = new Set(own?.map(({ name }) => name));
  return (others ?? [])
    .filter(({ dependencies }) => dependencies.some((name) => storePackages.has(name) || ownNames.has(name)))
    .map(({ name }) => name)
    .sort();
}

interface Manifest {
  readonly folder: string;
  readonly name: string;
  readonly dependencies: readonly string[];
}

function workspaceAround(
  system: ts.System,
  file: string,
): { readonly folder: string; readonly globs: readonly string[] } | undefined {
  for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
    const folder = file.slice(0, at);
    const globs = [
      ...globsOfPnpm(system.readFile(`${folder}/pnpm-workspace.yaml`)),
      ...globsOfManifest(system, folder),
    ];
    if (globs.length > 0) return { folder, globs };
  }
  return undefined;
}

/** The list under `packages:`; nothing else of such a file matters here. */
function globsOfPnpm(text = ''): readonly string[] {
  const [, list = ''] = /^packages:[ \t]*\r?\n((?:[ \t]*(?:-.*|#.*)?\r?\n?)*)/m.exec(text) ?? [];
  return [...list.matchAll(/^[ \t]*-[ \t]*['"]?([^'"#\r\n]+?)['"]?[ \t]*(?:#.*)?$/gm)].map(([, glob = '']) => glob);
}

function globsOfManifest(system: ts.System, folder: string): readonly string[] {
  const workspaces = objectIn(system.readFile(`${folder}/package.json`))['workspaces'];
  const listed = Array.isArray(workspaces) ? workspaces : isRecord(workspaces) ? workspaces['packages'] : [];
  return Array.isArray(listed) ? listed.filter((glob): glob is string => typeof glob === 'string') : [];
}

function packageIn(system: ts.System, file: string): Manifest | undefined {
  const manifest = objectIn(system.readFile(file));
  const { name } = manifest;
  if (typeof name !== 'string') return undefined;
  const lists = ['dependencies', 'peerDependencies', 'devDependencies'].map((key) => manifest[key]);
  const dependencies = lists.flatMap((list) => (isRecord(list) ? Object.keys(list) : []));
  return { folder: file.slice(0, file.lastIndexOf('/')), name, dependencies };
}

function objectIn(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = text === undefined ? {} : JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {}; // A broken package.json names nothing.
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
