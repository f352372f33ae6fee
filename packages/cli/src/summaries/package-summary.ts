import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Packed } from '@privet/engine';
import { cliPackage } from '@privet/model';
import type { PresetName } from 'eslint-plugin-privet/definitions';
import type { NamedFile } from '../document.ts';
import type { FileSystem } from '../file-system.ts';
import { relativeTo } from '../paths.ts';
import type { ScanOutcome } from '../scan-outcome.ts';
import type { ScanResult } from '../scan.ts';
import { version } from '../version.ts';
import { entriesOf } from '../workspace-packages.ts';
import type { PackagePart } from './package-part.ts';

/** The version of the shape of summaries; it grows when a reader of the last one would be misled. */
export const summarySchemaVersion = 1;

/** What one package of a workspace comes to. Paths are relative to the root, so that any machine may have written it. */
export interface PackageSummary {
  readonly schemaVersion: typeof summarySchemaVersion;
  readonly tool: { readonly name: string; readonly version: string };
  /** Folder of the package. */
  readonly package: string;
  /** Folder of the workspace, or again of the package. */
  readonly workspace: string;
  /** What decided how it was judged; summaries that disagree belong to no one report. */
  readonly judgedBy: JudgedBy;
  /** The tsconfig of each of its programs; absent for files without one. */
  readonly programs: readonly { readonly config?: string }[];
  readonly outcome: ScanOutcome;
  /** What those who use the package need to know of it, instead of its source. */
  readonly known: {
    /** npm name; absent where it has none, so that nobody can import it. */
    readonly name?: string;
    /** Its sources that stand behind imports, by what follows its name in them. */
    readonly entries: Readonly<Record<string, string>>;
    readonly parts: readonly Packed[];
  };
}

/** Digests of all that decides how files are judged. */
export interface JudgedBy {
  /** Of the preset and the settings that the command line named. */
  readonly options: string;
  /** Of each policy, by its path. */
  readonly policies: Readonly<Record<string, string>>;
}

/** What a summary is made of. */
export interface SummaryRequest {
  readonly root: string;
  readonly part: PackagePart;
  readonly result: ScanResult;
  readonly settingsFile: NamedFile | undefined;
  readonly preset: PresetName | undefined;
}

/** The summary of a package that was scanned. */
export function packageSummaryOf(
  files: FileSystem,
  { root, part, result: { outcome, projects, told }, settingsFile, preset }: SummaryRequest,
): PackageSummary {
  const digestOf = (file: string): string => digest(files.readFile(file) ?? '');
  const policies = [...new Set(outcome.judged.flatMap(({ acceptances }) => acceptances?.file ?? []))].sort();
  return {
    schemaVersion: summarySchemaVersion,
    tool: { name: cliPackage, version },
    package: relativeTo(root, part.folder),
    workspace: relativeTo(root, part.workspace),
    judgedBy: {
      options: digest(JSON.stringify([preset ?? '', settingsFile ? digestOf(settingsFile.path) : ''])),
      policies: Object.fromEntries(policies.map((file) => [file, digestOf(join(root, file))])),
    },
    programs: projects.map(({ config }) => (config === undefined ? {} : { config: relativeTo(root, config) })),
    outcome,
    known: {
      ...nameIn(files, part.folder),
      entries: Object.fromEntries(
        Object.entries(entriesOf(files, part.folder)).map(([subpath, file]) => [subpath, relativeTo(root, file)]),
      ),
      parts: told,
    },
  };
}

function nameIn(files: FileSystem, folder: string): { readonly name?: string } {
  try {
    const { name } = JSON.parse(files.readFile(join(folder, 'package.json')) ?? '{}') as { readonly name?: unknown };
    return typeof name === 'string' ? { name } : {};
  } catch {
    return {};
  }
}

/** The text of a summary: the same for the same package, settings and version. */
export function summaryText(summary: PackageSummary): string {
  return `${JSON.stringify(summary)}\n`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
