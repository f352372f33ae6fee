import type { Diagnostic } from '@privet/model';
import { compareText } from '../file-system.ts';
import type { ScanOutcome } from '../scan-outcome.ts';
import type { PackageSummary } from './package-summary.ts';

/** What packages come to together: what a single scan of all of them would have found out. */
export function mergedOutcome(summaries: readonly PackageSummary[]): ScanOutcome {
  const outcomes = summaries.map(({ outcome }) => outcome);
  const files = outcomes.flatMap((outcome) => outcome.files).sort(compareText);
  const judged = outcomes.flatMap((outcome) => outcome.judged);
  const ofFiles = judged.filter(({ first }) => first !== undefined);
  return {
    files,
    outcomes: outcomes.flatMap((outcome) => outcome.outcomes).sort(([a], [b]) => compareText(a, b)),
    judged: firstOfEach(
      (files.length === 0 ? judged : ofFiles).toSorted((a, b) => compareText(a.first ?? '', b.first ?? '')),
      ({ acceptances }) => acceptances?.file ?? '',
    ),
    configs: firstOfEach(
      outcomes.flatMap((outcome) => outcome.configs),
      ({ file }) => file,
    ),
    unread: outcomes.flatMap((outcome) => outcome.unread).sort((a, b) => compareText(a.file ?? '', b.file ?? '')),
  };
}

/** What a merged report cannot know: packages of the workspace without a summary, and programs that were read in parts. */
export function mergeDiagnostics(
  summaries: readonly PackageSummary[],
  missing: readonly string[],
): readonly Diagnostic[] {
  const sharers = new Map<string, Set<string>>();
  for (const summary of summaries) {
    for (const { config = '' } of summary.programs) {
      const known = sharers.get(config) ?? new Set();
      sharers.set(config, known.add(summary.package));
    }
  }
  return [
    ...missing.toSorted(compareText).map((folder): Diagnostic => ({
      severity: 'warning',
      message: `The report lacks the package in ${named(folder)}: no summary of it was merged.`,
    })),
    ...[...sharers]
      .filter(([, sharing]) => sharing.size > 1)
      .sort(([a], [b]) => compareText(a, b))
      .map(([config, sharing]): Diagnostic => ({
        severity: 'note',
        message: `${config === '' ? 'Files without a tsconfig' : `The files of ${config}`} were read package by package (${[...sharing].sort(compareText).map(named).join(', ')}), which a single scan reads as one program: it may know more of them.`,
      })),
  ];
}

function named(folder: string): string {
  return folder === '' ? 'the folder of the workspace' : folder;
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const known = new Map<string, Item>();
  for (const item of items) if (!known.has(keyOf(item))) known.set(keyOf(item), item);
  return [...known.values()];
}
