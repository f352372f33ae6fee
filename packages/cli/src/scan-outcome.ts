import type { Diagnostic, Report, Severity } from '@privet/model';
import type { RuleSettings, Settings } from 'eslint-plugin-privet/definitions';
import { acceptanceDiagnostics, acceptancesOf, type PolicyAcceptances } from './accepted-flows.ts';
import { reportOf, type FileResult } from './assembled-report.ts';
import { compareText } from './file-system.ts';
import type { FindingIdentity } from './fingerprints.ts';
import type { Judging } from './judging.ts';
import { relativeTo } from './paths.ts';
import type { FileOutcome } from './program-scan.ts';
import type { ConfigDiagnostics } from './projects.ts';
import { unjudgedDiagnostics } from './unjudged-stores.ts';

/** All that a scan found out, in plain data with paths relative to the root: parts of it may come from other machines. */
export interface ScanOutcome {
  /** Sorted. */
  readonly files: readonly string[];
  /** What files came to, in their order. */
  readonly outcomes: readonly (readonly [file: string, outcome: FileOutcome])[];
  /** In the order of their first files. */
  readonly judged: readonly JudgedFiles[];
  /** What was wrong with each tsconfig, by its path. */
  readonly configs: readonly ConfigDiagnostics[];
  /** What is to be said of files that are not read, in their order. */
  readonly unread: readonly Diagnostic[];
}

/** How files under one policy were judged. */
export interface JudgedFiles {
  /** The first of them; absent where there are no files, and the root itself was asked about. */
  readonly first?: string;
  /** Rules that ran, with their severities. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** Ids or names of recipients that settings and policy declare. */
  readonly declaredRecipients: readonly string[];
  readonly acceptances?: PolicyAcceptances;
}

/** A report, and what else a command tells of a scan. */
export interface AssembledScan {
  readonly report: Report;
  /** Of the findings that count, in their order. */
  readonly identities: readonly FindingIdentity[];
  /** Files that Privet itself failed on, relative to the root. */
  readonly failed: readonly string[];
}

/** What is told of a way to judge; `first` is the first file that is judged so, relative to the root. */
export function judgedFiles({ settings, rules }: Judging, first: string | undefined, root: string): JudgedFiles {
  const acceptances = acceptancesOf(settings.governing, root);
  return {
    ...(first !== undefined && { first }),
    severities: severitiesOf(rules),
    declaredRecipients: declaredRecipientsOf(settings),
    ...(acceptances && { acceptances }),
  };
}

/** Puts a scan together. `coversFolder` tells whether it has read all that lies in a folder, relative to the root. */
export function assembledScan(
  { files, outcomes, judged, configs, unread }: ScanOutcome,
  coversFolder: (folder: string) => boolean,
): AssembledScan {
  const results = outcomes.flatMap(([, { result }]) => result ?? []);
  const failures = outcomes.flatMap(([, { failure }]) => failure ?? []);
  const nothing: readonly Diagnostic[] =
    files.length === 0 ? [{ severity: 'note', message: 'No source files found.' }] : [];
  const report = reportOf({
    files,
    severities: Object.assign({}, ...judged.map(({ severities }) => severities)) as JudgedFiles['severities'],
    declaredRecipients: [...new Set(judged.flatMap(({ declaredRecipients }) => declaredRecipients))],
    results,
    diagnostics: [
      ...nothing,
      ...unread,
      ...[...configs].sort((a, b) => compareText(a.file, b.file)).flatMap(({ diagnostics }) => diagnostics),
      ...failures,
      ...acceptanceDiagnostics(
        judged.flatMap(({ acceptances }) => acceptances ?? []),
        results,
        coversFolder,
      ),
      ...unjudgedDiagnostics(results.flatMap(({ unjudged }) => unjudged)),
    ],
  });
  return { report, identities: results.flatMap(identitiesOf), failed: failures.flatMap(({ file }) => file ?? []) };
}

function identitiesOf({ findings }: FileResult): readonly FindingIdentity[] {
  return findings.flatMap(({ identity, silenced }) => (silenced ? [] : [identity]));
}

function severitiesOf(rules: RuleSettings): Readonly<Record<string, Severity>> {
  return Object.fromEntries(Object.entries(rules).map(([id, { severity }]) => [id, severity]));
}

function declaredRecipientsOf({ recipients, governing }: Settings): readonly string[] {
  return [
    ...recipients.map(({ recipient }) => recipient),
    ...(governing?.policy.recipients ?? []).flatMap(({ id, name, hosts }) => [id, name, ...hosts]),
  ];
}

/** What is told of ways to judge, those of no file left out where there are files. */
export function judgedFilesOf(
  files: readonly string[],
  judgingOf: (file: string) => Judging,
  root: string,
): readonly JudgedFiles[] {
  if (files.length === 0) return [judgedFiles(judgingOf(root), undefined, root)];
  const firsts = new Map<Judging, string>();
  for (const file of files) if (!firsts.has(judgingOf(file))) firsts.set(judgingOf(file), file);
  return [...firsts].map(([judging, first]) => judgedFiles(judging, relativeTo(root, first), root));
}
