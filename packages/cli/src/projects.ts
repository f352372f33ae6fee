import { dirname, join } from 'node:path';
import type { Diagnostic } from '@privet/model';
import type ts from 'typescript';
import { compareText, type FileSystem } from './file-system.ts';
import { foldersUpwards, relativeTo, slashed } from './paths.ts';
import { isWorthReading } from './source-files.ts';
import { inferredOptions, readTsConfig, type TsConfig } from './tsconfig.ts';
import { typescript } from './typescript.ts';

/** Files that are read in one program. */
export interface Project {
  /** The tsconfig whose options hold; absent where there is none. */
  readonly config?: string;
  readonly options: ts.CompilerOptions;
  readonly projectReferences: readonly ts.ProjectReference[];
  /** Files that the program starts from. */
  readonly rootNames: readonly string[];
  /** Files to scan in it, sorted; no two projects share one. */
  readonly files: readonly string[];
}

/** What is wrong with a tsconfig, or with what it extends. */
export interface ConfigDiagnostics {
  /** Of the tsconfig, relative to the root. */
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** The projects of a scan. */
export interface Projects {
  readonly projects: readonly Project[];
  /** By tsconfig, in the order of their paths. */
  readonly configs: readonly ConfigDiagnostics[];
}

/**
 * Shares files out to projects: each goes to the nearest tsconfig that holds it, by itself or through its references;
 * the rest is read with the options of the nearest tsconfig, or with lenient ones.
 */
export function projectsOf(fileSystem: FileSystem, root: string, files: readonly string[]): Projects {
  const configs = configReader(fileSystem, root);
  const holders = new Map<TsConfig, string[]>();
  const strays = new Map<TsConfig | undefined, string[]>();
  for (const file of files) {
    const candidates = configs.above(file);
    const holder = firstHolder(candidates, file, configs.referencedBy);
    if (holder) addTo(holders, holder, file);
    else addTo(strays, candidates[0], file);
  }
  const held = [...holders].map(([config, members]): Project => ({
    config: config.file,
    options: config.options,
    projectReferences: config.projectReferences,
    rootNames: config.fileNames.filter((file) => isWorthReading(fileSystem, root, file)),
    files: members,
  }));
  const inferred = [...strays].map(([config, members]): Project => ({
    ...(config && { config: config.file }),
    options: config ? { ...inferredOptions, ...config.options } : inferredOptions,
    projectReferences: [],
    rootNames: members,
    files: members,
  }));
  return {
    projects: [...held, ...inferred].sort((a, b) => compareText(a.files[0] ?? '', b.files[0] ?? '')),
    configs: configs.all().map(({ file, diagnostics }) => ({ file: relativeTo(root, file), diagnostics })),
  };
}

interface ConfigReader {
  /** Configurations in the folders above a file, nearest first. */
  above(file: string): readonly TsConfig[];
  referencedBy(config: TsConfig): readonly TsConfig[];
  /** Every configuration read, sorted by path. */
  all(): readonly TsConfig[];
}

function configReader(fileSystem: FileSystem, root: string): ConfigReader {
  const read = new Map<string, TsConfig>();
  const inFolders = new Map<string, TsConfig | undefined>();

  function configAt(file: string): TsConfig {
    const known = read.get(file);
    if (known) return known;
    const config = readTsConfig(fileSystem, root, file);
    read.set(file, config);
    return config;
  }

  function configIn(folder: string): TsConfig | undefined {
    if (inFolders.has(folder)) return inFolders.get(folder);
    const file = ['tsconfig.json', 'jsconfig.json']
      .map((name) => slashed(join(folder, name)))
      .find((candidate) => fileSystem.fileExists(candidate));
    const config = file === undefined ? undefined : configAt(file);
    inFolders.set(folder, config);
    return config;
  }

  return {
    above: (file) =>
      foldersUpwards(dirname(file), root)
        .map(configIn)
        .filter((config) => config !== undefined),
    referencedBy: ({ projectReferences }) =>
      projectReferences
        .map((reference) => slashed(typescript.resolveProjectReferencePath(reference)))
        .filter((file) => fileSystem.fileExists(file))
        .map(configAt),
    all: () => [...read.values()].sort((a, b) => compareText(a.file, b.file)),
  };
}

/** The first configuration that holds a file, each with what it references in turn. */
function firstHolder(
  configs: readonly TsConfig[],
  file: string,
  referencedBy: ConfigReader['referencedBy'],
): TsConfig | undefined {
  const seen = new Set<TsConfig>();
  const waiting = [...configs];
  for (let config = waiting.shift(); config; config = waiting.shift()) {
    if (seen.has(config)) continue;
    seen.add(config);
    if (holds(config, file)) return config;
    waiting.unshift(...referencedBy(config));
  }
  return undefined;
}

const heldFiles = new WeakMap<TsConfig, ReadonlySet<string>>();

function holds(config: TsConfig, file: string): boolean {
  const held = heldFiles.get(config) ?? new Set(config.fileNames);
  heldFiles.set(config, held);
  return held.has(file);
}

function addTo<Key>(groups: Map<Key, string[]>, key: Key, file: string): void {
  const group = groups.get(key);
  if (group) group.push(file);
  else groups.set(key, [file]);
}
