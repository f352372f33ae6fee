import type ts from 'typescript';

/** What a package says of itself. */
export interface Manifest {
  /** Without a slash at its end. */
  readonly folder: string;
  readonly name: string;
  /** Of every kind. */
  readonly dependencies: readonly string[];
  /** Files that its commands start. */
  readonly commands: readonly string[];
  /** Whether other packages are meant to import it. */
  readonly isImported: boolean;
}

/** The folder of the package that a file belongs to. */
export function packageFolderOf(system: ts.System, file: string): string | undefined {
  for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1))
    if (system.fileExists(`${file.slice(0, at)}/package.json`)) return file.slice(0, at);
  return undefined;
}

/** What the package in a folder says of itself; undefined where it has no name. */
export function manifestIn(system: ts.System, folder: string): Manifest | undefined {
  return packageIn(system, `${folder}/package.json`);
}

/** What the package in a folder depends on, whether it has a name or not. */
export function dependenciesIn(system: ts.System, folder: string): readonly string[] {
  return dependenciesOf(objectIn(system.readFile(`${folder}/package.json`)));
}

/** The packages of the workspace around a file; none where it is in no workspace. */
export function manifestsAround(system: ts.System, file: string): readonly Manifest[] {
  const workspace = workspaceAround(system, file);
  if (workspace === undefined) return [];
  const manifests = workspace.globs
    .filter((glob) => !glob.startsWith('!'))
    .flatMap((glob) =>
      system.readDirectory(workspace.folder, ['.json'], ['**/node_modules'], [`${glob}/package.json`]),
    );
  return [...new Set(manifests)].flatMap((one) => packageIn(system, one) ?? []);
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
  const dependencies = dependenciesOf(manifest);
  const commands = textsIn(manifest['bin']);
  const isEntry = (entry: unknown): boolean => typeof entry !== 'string' || !commands.includes(plain(entry));
  const isImported = ['main', 'module', 'exports'].some((key) => manifest[key] !== undefined && isEntry(manifest[key]));
  return { folder: file.slice(0, file.lastIndexOf('/')), name, dependencies, commands, isImported };
}

function dependenciesOf(manifest: Readonly<Record<string, unknown>>): readonly string[] {
  const lists = ['dependencies', 'peerDependencies', 'devDependencies'].map((key) => manifest[key]);
  return lists.flatMap((list) => (isRecord(list) ? Object.keys(list) : []));
}

/** A path as written, or those in a record of them. */
function textsIn(value: unknown): readonly string[] {
  const listed = isRecord(value) ? Object.values(value) : [value];
  return listed.filter((one): one is string => typeof one === 'string').map(plain);
}

function plain(path: string): string {
  return path.replace(/^\.\//, '');
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
