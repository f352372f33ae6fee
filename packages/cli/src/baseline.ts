import type { Finding, Report } from '@privet/model';
import { ConfigurationError, listOf, objectOf, text, type Shape } from '@privet/policy';
import { readConfiguration, type NamedFile } from './document.ts';
import { compareText, type FileSystem } from './file-system.ts';

/** A known finding; rule, file and message are there for people. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly file: string;
  readonly message: string;
}

interface BaselineFile {
  readonly schemaVersion: 1;
  readonly findings: readonly BaselineEntry[];
}

/** The name of the file that `--write-baseline` writes in the repository root unless told otherwise. */
export const defaultBaselineName = 'privet-baseline.json';

const versionOne: Shape<1> = (value, place) => {
  if (value === 1) return value;
  throw new ConfigurationError(`${place}: expected 1; this baseline is from another version of Privet.`);
};

const baselineShape = objectOf<BaselineFile>(
  {
    schemaVersion: versionOne,
    findings: listOf(
      objectOf<BaselineEntry>({ fingerprint: text, rule: text, file: text, message: text }, ['fingerprint', 'file']),
    ),
  },
  ['schemaVersion', 'findings'],
);

/** The known findings of a file; throws a UsageError with the place of a mistake. */
export function readBaseline(fileSystem: FileSystem, file: NamedFile): readonly BaselineEntry[] {
  return readConfiguration(fileSystem, file, baselineShape).findings;
}

/** The text of a baseline that knows these findings, sorted so that changes to it are easy to review. */
export function baselineText(findings: readonly Finding[]): string {
  const entries = findings.map(({ fingerprint, ruleId, location, message }): BaselineEntry => ({
    fingerprint,
    rule: ruleId,
    file: location.file,
    message,
  }));
  const sorted = entries.sort(
    (a, b) => compareText(a.file, b.file) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint),
  );
  const file: BaselineFile = { schemaVersion: 1, findings: sorted };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** The report without findings that the baseline knows; it says where the baseline knows what is there no more. */
export function withBaseline(
  report: Report,
  baseline: readonly BaselineEntry[],
  name: string,
  exists: (file: string) => boolean,
): Report {
  const known = new Set(baseline.map(({ fingerprint }) => fingerprint));
  const present = new Set(
    [...report.findings, ...report.suppressed.map(({ finding }) => finding)].map(({ fingerprint }) => fingerprint),
  );
  const scanned = new Set(report.files);
  // Files that this scan was not asked about prove nothing.
  const gone = baseline.filter(
    ({ fingerprint, file }) => !present.has(fingerprint) && (scanned.has(file) || !exists(file)),
  );
  const isKnown = ({ fingerprint }: Finding): boolean => known.has(fingerprint);
  return {
    ...report,
    findings: report.findings.filter((finding) => !isKnown(finding)),
    suppressed: [
      ...report.suppressed,
      ...report.findings.filter(isKnown).map((finding) => ({ finding, by: 'baseline' }) as const),
    ],
    diagnostics: gone.length === 0 ? report.diagnostics : [...report.diagnostics, staleDiagnostic(gone.length, name)],
  };
}

function staleDiagnostic(count: number, name: string): Report['diagnostics'][number] {
  const entries = count === 1 ? '1 finding of the baseline is' : `${count} findings of the baseline are`;
  return { severity: 'note', message: `${entries} fixed: write '${name}' anew with --write-baseline.` };
}
