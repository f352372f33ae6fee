import type { NativeModule } from '@privet/engine';
import type { Diagnostic, Report } from '@privet/model';
import type { RuleSettings, Settings } from 'eslint-plugin-privet/definitions';
import { acceptanceDiagnostics } from './accepted-flows.ts';
import { reportOf } from './assembled-report.ts';
import { defaultCompiler, type CompilerName } from './compiler-choice.ts';
import type { FileSystem } from './file-system.ts';
import type { FindingIdentity } from './fingerprints.ts';
import type { Judgings } from './judging.ts';
import { relativeTo } from './paths.ts';
import { projectsOf } from './projects.ts';
import { nobody, type ScanListener } from './scan-listener.ts';
import { findSourceFiles } from './source-files.ts';
import type { Crew } from './threads/crew.ts';
import { scanPrograms } from './threads/side-by-side.ts';
import { unjudgedDiagnostics } from './unjudged-stores.ts';

/** What to scan, and how to judge it. */
export interface ScanRequest {
  /** Absolute path of the repository root. */
  readonly root: string;
  /** Absolute paths of files and folders. */
  readonly paths: readonly string[];
  /** What they say of files to leave out holds for all. */
  readonly settings: Settings;
  readonly judgings: Judgings;
  readonly compiler?: CompilerName;
  /** Loads the native compiler, where it is another than the one that is installed. */
  readonly loadNative?: () => NativeModule;
  /** Who may scan programs beside this thread. */
  readonly crew?: Crew | undefined;
}

/** What a scan came to. */
export interface ScanResult {
  readonly report: Report;
  /** Of the findings that count, in their order. */
  readonly identities: readonly FindingIdentity[];
  /** Files that Privet itself failed on, relative to the root. */
  readonly failed: readonly string[];
  /** Programs that were made. */
  readonly programs: number;
  /** Threads that scanned them. */
  readonly threads: number;
  /** What a user should hear about the way the code was read. */
  readonly notices: readonly string[];
}

/** Scans files through a port and runs nothing of what it reads. */
export function scan(fileSystem: FileSystem, request: ScanRequest, listener: ScanListener = nobody): ScanResult {
  const { root, paths, settings, judgings } = request;
  const { files: found, diagnostics } = findSourceFiles(fileSystem, root, paths, settings);
  const files = found.filter((file) => !judgings.leavesOut(file));
  const shared = projectsOf(fileSystem, root, files);
  const { compiler = defaultCompiler, loadNative } = request;
  const { programs, threads } = scanPrograms(
    fileSystem,
    { root, judgings, compiler, loadNative },
    shared.projects,
    request.crew,
    listener,
  );
  const outcomes = new Map(programs.flatMap((program) => program.files));
  const inOrder = files.flatMap((file) => outcomes.get(file) ?? []);
  const results = inOrder.flatMap(({ result }) => result ?? []);
  const failures = inOrder.flatMap(({ failure }) => failure ?? []);
  const judged = files.length === 0 ? [judgings.of(root)] : [...new Set(files.map((file) => judgings.of(file)))];
  const nothing: readonly Diagnostic[] =
    files.length === 0 ? [{ severity: 'note', message: 'No source files found.' }] : [];
  return {
    report: reportOf({
      files: files.map((file) => relativeTo(root, file)),
      rules: Object.assign({}, ...judged.map(({ rules }) => rules)) as RuleSettings,
      declaredRecipients: [...new Set(judged.flatMap((judging) => declaredRecipientsOf(judging.settings)))],
      results,
      diagnostics: [
        ...nothing,
        ...diagnostics,
        ...shared.diagnostics,
        ...failures,
        ...acceptanceDiagnostics(request, judged, results),
        ...unjudgedDiagnostics(results.flatMap(({ unjudged }) => unjudged)),
      ],
    }),
    identities: results.flatMap(({ findings }) =>
      findings.flatMap(({ identity, silenced }) => (silenced ? [] : [identity])),
    ),
    failed: failures.flatMap(({ file }) => file ?? []),
    programs: shared.projects.length,
    threads,
    notices: [...new Set(programs.flatMap(({ notices }) => notices))],
  };
}

function declaredRecipientsOf({ recipients, governing }: Settings): readonly string[] {
  return [
    ...recipients.map(({ recipient }) => recipient),
    ...(governing?.policy.recipients ?? []).flatMap(({ id, name, hosts }) => [id, name, ...hosts]),
  ];
}
