import type { NativeModule, Packed } from '@privet/engine';
import type { Settings } from 'eslint-plugin-privet/definitions';
import { defaultCompiler, type CompilerName } from './compiler-choice.ts';
import type { FileSystem } from './file-system.ts';
import type { Judgings } from './judging.ts';
import { isInside, relativeTo } from './paths.ts';
import { projectsOf, type Project } from './projects.ts';
import { nobody, type ScanListener } from './scan-listener.ts';
import { assembledScan, judgedFilesOf, type AssembledScan, type ScanOutcome } from './scan-outcome.ts';
import { findSourceFiles } from './source-files.ts';
import type { PackagePart } from './summaries/package-part.ts';
import { nothingTold, type Telling } from './summaries/told-package.ts';
import type { Crew } from './threads/crew.ts';
import { scanPrograms } from './threads/side-by-side.ts';

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
  /** Of what the paths name, only what belongs to one package of a workspace. */
  readonly part?: PackagePart | undefined;
  /** What is known of other packages, and whether others are to be told of the one that is scanned. */
  readonly telling?: Telling | undefined;
}

/** What a scan came to. */
export interface ScanResult extends AssembledScan {
  readonly outcome: ScanOutcome;
  /** Programs that were made. */
  readonly projects: readonly Project[];
  /** Threads that scanned them. */
  readonly threads: number;
  /** What others need to know of the package, if it is told. */
  readonly told: readonly Packed[];
  /** What a user should hear about the way the code was read. */
  readonly notices: readonly string[];
}

/** Scans files through a port and runs nothing of what it reads. */
export function scan(fileSystem: FileSystem, request: ScanRequest, listener: ScanListener = nobody): ScanResult {
  const { root, paths, settings, judgings, part } = request;
  const { files: found, diagnostics } = findSourceFiles(fileSystem, root, paths, settings, part?.isLookedInto);
  const files = found.filter((file) => !judgings.leavesOut(file) && part?.has(file) !== false);
  const shared = projectsOf(fileSystem, root, files);
  const projects = part ? shared.projects.map(part.confined) : shared.projects;
  const { compiler = defaultCompiler, loadNative, telling = nothingTold } = request;
  const { programs, threads } = scanPrograms(
    fileSystem,
    { root, judgings, compiler, loadNative, telling },
    projects,
    request.crew,
    listener,
  );
  const outcomes = new Map(programs.flatMap((program) => program.files));
  const outcome: ScanOutcome = {
    files: files.map((file) => relativeTo(root, file)),
    outcomes: files.flatMap((file) => {
      const of = outcomes.get(file);
      return of ? [[relativeTo(root, file), of] as const] : [];
    }),
    judged: judgedFilesOf(files, judgings.of, root),
    configs: shared.configs,
    unread: diagnostics,
  };
  return {
    ...assembledScan(outcome, (folder) => paths.some((path) => isInside(`${root}/${folder}`, path))),
    outcome,
    projects,
    threads,
    told: programs.flatMap((program) => program.told),
    notices: [...new Set(programs.flatMap(({ notices }) => notices))],
  };
}
