import type { FileSystem } from '../file-system.ts';
import { programScanner, type ProgramOutcome, type ProgramScanRequest } from '../program-scan.ts';
import type { Project } from '../projects.ts';
import type { ScanListener } from '../scan-listener.ts';
import type { Crew } from './crew.ts';
import { takePrograms, type TakenProgram } from './scan-task.ts';
import { sharedCounts } from './shared-counts.ts';
import { threadCount } from './thread-count.ts';

/** What programs came to. */
export interface ScannedPrograms {
  /** In the order of the projects. */
  readonly programs: readonly ProgramOutcome[];
  /** Threads that may have scanned some of them, this one included. */
  readonly threads: number;
}

/** Milliseconds between two looks at how far other threads are. */
const pause = 100;

/**
 * Scans programs, side by side where there is a crew for it, and answers in the order of the projects: whoever scans
 * a program, and when, shows in nothing. This thread scans, too: it has loaded all that is needed for it.
 */
export function scanPrograms(
  fileSystem: FileSystem,
  request: ProgramScanRequest,
  projects: readonly Project[],
  crew: Crew | undefined,
  listener: ScanListener,
): ScannedPrograms {
  if (projects.length === 0) return { programs: [], threads: 1 };
  const sizes = projects.map(({ files }) => sum(files.map((file) => fileSystem.sizeOf(file) ?? 0)));
  const helping = crew ? threadCount(crew.concurrency, sizes, crew.threads.machine) - 1 : 0;
  // The last to end decides how long a scan takes: it had better not begin with the largest.
  const order = projects.map((_project, index) => index);
  if (helping > 0) order.sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const taken = order.flatMap((index) => projects[index] ?? []);

  const counts = sharedCounts();
  const all = sum(projects.map(({ files }) => files.length));
  // A program that a compiler does not live to finish is begun again.
  const tell = (begun: number): void => listener.at(Math.min(begun, all), all);
  const { root, compiler, telling } = request;
  const helpers =
    crew && helping > 0
      ? crew.threads.start(helping, {
          root,
          projects: taken,
          compiler,
          telling,
          seen: crew.seen,
          counts: counts.memory,
        })
      : undefined;
  const outcomes = new Map<number, ProgramOutcome>();
  const keep = ({ place, outcome }: TakenProgram): void => void outcomes.set(order[place] ?? place, outcome);
  const scanner = programScanner(fileSystem, request, {
    processRuns: listener.processRuns,
    workingOn(file) {
      listener.workingOn(file);
      tell(counts.beginFile());
    },
  });
  try {
    takePrograms(taken, counts, scanner.scan, keep);
  } finally {
    scanner.close();
  }
  while (helpers && outcomes.size < taken.length) {
    const handedOver = counts.handedOver();
    const program = helpers.receive();
    if (program) keep(program);
    else {
      counts.waitForMoreThan(handedOver, pause);
      tell(counts.filesBegun());
    }
  }
  return {
    programs: projects.flatMap((_project, index) => outcomes.get(index) ?? []),
    threads: helping + 1,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
