import type { CompilerName } from '../compiler-choice.ts';
import { judgingsOf } from '../judging.ts';
import { relativeTo } from '../paths.ts';
import { programScanner, type ProgramOutcome, type ProgramScanner } from '../program-scan.ts';
import type { Project } from '../projects.ts';
import { filesOf, type SeenCode } from './seen-code.ts';
import { sharedCounts, type SharedCounts } from './shared-counts.ts';

/** A scan, as a thread that helps with it is told of it. */
export interface ScanTask {
  /** Absolute path of the repository root. */
  readonly root: string;
  /** In the order in which they are taken. */
  readonly projects: readonly Project[];
  readonly compiler: CompilerName;
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
  { scan }: ProgramScanner,
  handOver: (program: TakenProgram) => void,
): void {
  for (let place = counts.takeProgram(); ; place = counts.takeProgram()) {
    const project = projects[place];
    if (project === undefined) return;
    handOver({ place, outcome: scan(project) });
  }
}

/** Helps with a scan; `workingOn` hears of each file before it is scanned, relative to the root. */
export function helpWith(
  { root, projects, compiler, seen, counts: memory }: ScanTask,
  handOver: (program: TakenProgram) => void,
  workingOn: (file: string) => void,
): void {
  const counts = sharedCounts(memory);
  const judgings = judgingsOf(filesOf(seen.policies), seen.judging);
  const scanner = programScanner(filesOf(seen.tree), { root, judgings, compiler }, (file) => {
    counts.beginFile();
    workingOn(relativeTo(root, file));
  });
  try {
    takePrograms(projects, counts, scanner, (program) => {
      handOver(program);
      counts.handOver();
    });
  } finally {
    scanner.close();
  }
}
