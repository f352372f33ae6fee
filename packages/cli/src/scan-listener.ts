/** Hears of what a thread works on, so that the command can tell, and end it, should it come to nothing. */
export interface WorkListener {
  /** A file, relative to the root, is scanned next. */
  readonly workingOn: (file: string) => void;
  /** A process of this id runs for the thread, or is about to be ended by it. */
  readonly processRuns: (id: number, isRunning: boolean) => void;
}

/** Hears how far a scan is. */
export interface ScanListener extends WorkListener {
  /** So many files of all were begun, in all threads; the first counts 1. */
  readonly at: (number: number, all: number) => void;
}

/** Hears nothing. */
export const nobody: ScanListener = { workingOn: () => undefined, processRuns: () => undefined, at: () => undefined };
