import type { SeenCode } from './seen-code.ts';
import type { ScanTask, TakenProgram } from './scan-task.ts';
import type { Concurrency, Machine } from './thread-count.ts';

/** Threads beside this one, which the process starts. */
export interface Threads {
  readonly machine: Machine;
  /** Starts threads that help with a scan. Should one of them die, the process ends the command. */
  start(count: number, task: ScanTask): Helpers;
}

/** Threads that help with a scan. */
export interface Helpers {
  /** A program that one of them has handed over, if there is one that was not received yet. */
  receive(): TakenProgram | undefined;
}

/** Who may help with a scan, and what they have to know. */
export interface Crew {
  readonly threads: Threads;
  readonly concurrency: Concurrency;
  readonly seen: SeenCode;
}

/** The crew for code, if there are threads. */
export type CrewMaker = (seen: SeenCode) => Crew | undefined;
