/** Hears how far a scan is. */
export interface ScanListener {
  /** A file, relative to the root, is scanned next in this thread. */
  readonly workingOn: (file: string) => void;
  /** So many files of all were begun, in all threads; the first counts 1. */
  readonly at: (number: number, all: number) => void;
}
