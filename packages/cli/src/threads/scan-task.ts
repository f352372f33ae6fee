import type { CompilerName } from '../compiler-choice.ts';
import { judgingsOf } from '../judging.ts';
import { programScanner, type ProgramOutcome, type ProgramScanner } from '../program-scan.ts';
import type { Project } from '../projects.ts';
import type { WorkListener } from '../scan-listener.ts';
import type { Telling } from '../summaries/told-package.ts';
import { filesOf, type SeenCode } from './seen-code.ts';
import { sharedCounts, type SharedCounts } from './shared-counts.ts';

/** A scan, as a thread that helps with it is told of it. */
export interface ScanTask {
  /** Absolute path of the repository root. */
  readonly root: string;
  /** In the order in which they are taken. */
  readonly projects: readonly Project[];
  readonly compiler: CompilerName;
  readonly telling: Telling;
  readonly seen: SeenCode;
  /** The memory of the counts that the threads share. */
  readonly counts: SharedArrayBuffer;
}

/** What a program came to, by its place in the order. */
export interface TakenProgram {
  readonly place: number;
  readonly outcome: ProgramOutcome;
}

/** Scans programs until none is left to be taken, and hands each over as soon as it is scanned. */
export function takePrograms(
  projects: readonly Project[],
  counts: SharedCounts,
  scan: (project: Project) => ProgramOutcome,
  handOver: (program: TakenProgram) => void,
): void {
  for (let place = counts.takeProgram(); ; place = counts.takeProgram()) {
    const project = projects[place];
    if (project === undefined) return;
    handOver({ place, outcome: scan(project) });
  }
}

/** Helps with a scan. */
export function helpWith(
  { root, projects, compiler, telling, seen, counts: memory }: ScanTask,
  handOver: (program: TakenProgram) => void,
  { workingOn, processRuns }: WorkListener,
): void {
  const counts = sharedCounts(memory);
  // Whoever comes too late starts no compiler.
  let scanner: ProgramScanner | undefined;
  try {
    takePrograms(
      projects,
      counts,
      (project) => (scanner ??= started()).scan(project),
      (program) => {
        handOver(program);
        counts.handOver();
      },
    );
  } finally {
    scanner?.close();
  }

  function started(): ProgramScanner {
    const judgings = judgingsOf(filesOf(seen.policies), seen.judging);
    return programScanner(
      filesOf(seen.tree),
      { root, judgings, compiler, telling },
      {
        processRuns,
        workingOn(file) {
          counts.beginFile();
          workingOn(file);
        },
      },
    );
  }
}
