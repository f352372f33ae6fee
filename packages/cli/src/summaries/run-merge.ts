import { join } from 'node:path';
import { defaultSettings } from 'eslint-plugin-privet/definitions';
import type { MergeOptions } from '../cli.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { isInside, relativeTo, slashed } from '../paths.ts';
import { repositoryRootOf } from '../repository.ts';
import { assembledScan } from '../scan-outcome.ts';
import { baselineNamed, told } from '../told-report.ts';
import { findSourceFiles } from '../source-files.ts';
import { workspaceAround } from '../workspace-packages.ts';
import { packagePart } from './package-part.ts';
import { mergedOutcome, mergeDiagnostics } from './merged-outcome.ts';
import type { PackageSummary } from './package-summary.ts';
import { refuseDisagreement, summariesNamed } from './read-summaries.ts';

/** Runs `privet merge`. */
export function runMerge(options: MergeOptions, io: Io): ExitCode {
  const read = options.files.flatMap((written) => summariesNamed(written, io));
  refuseDisagreement(read);
  const summaries = read.map(({ summary }) => summary);
  const workspace = slashed(workspaceAround(io.files, io.cwd)?.folder ?? io.cwd);
  const root = slashed(repositoryRootOf(io.files, [workspace], workspace));
  const baseline = baselineNamed(options, io);
  const missing = missingPackages(summaries, root, io);
  const diagnostics = mergeDiagnostics(summaries, missing);
  const isWhole = missing.length === 0;
  const scan = assembledScan(mergedOutcome(summaries), (folder) =>
    summaries.some((summary) =>
      isInside(join(root, folder), join(root, isWhole ? summary.workspace : summary.package)),
    ),
  );
  const report = { ...scan.report, diagnostics: [...scan.report.diagnostics, ...diagnostics] };
  return told(scan, baseline(report, root), root, options, io);
}

/** Packages of the workspaces that the summaries are of, the folder of each included, that have sources and no summary. */
function missingPackages(summaries: readonly PackageSummary[], root: string, { files }: Io): readonly string[] {
  const merged = new Set(summaries.map((summary) => summary.package));
  const workspaces = new Set(summaries.map(({ workspace }) => workspace));
  const folders = [...workspaces].flatMap((folder) => {
    const path = slashed(join(root, folder));
    return [path, ...(workspaceAround(files, path)?.packages ?? [])];
  });
  return [...new Set(folders)].flatMap((folder) => {
    const name = relativeTo(root, folder);
    if (merged.has(name)) return [];
    const { workspace, isLookedInto, has } = packagePart(files, folder, name);
    return findSourceFiles(files, root, [workspace], defaultSettings, isLookedInto).files.some(has) ? [name] : [];
  });
}
