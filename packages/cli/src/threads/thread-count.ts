/** How many threads scan programs at most, the first one included; `auto` is what the machine and the code suggest. */
export type Concurrency = number | 'auto' | 'off';

/** What a machine has for threads. */
export interface Machine {
  readonly cores: number;
  /** Bytes that processes may take, whatever they take at the moment. */
  readonly memory: number;
}

/** Bytes of the machine's memory for each thread, of which it may need two thirds, with its native compiler. */
const threadMemory = 3e9;

/** Bytes of code that are worth another thread, which loads the compiler and the rules again before it helps. */
export const worthThread = 100_000;

/** How many threads a scan gets for programs of these sizes, in bytes of the files to scan. */
export function threadCount(concurrency: Concurrency, sizes: readonly number[], machine: Machine): number {
  if (concurrency === 'off') return 1;
  const most = Math.max(1, sizes.length);
  if (concurrency !== 'auto') return Math.min(concurrency, most);
  // Whoever takes the largest program is busy with it: the others share the rest.
  const rest = sizes.reduce((sum, size) => sum + size, 0) - Math.max(0, ...sizes);
  const worth = 1 + Math.floor(rest / worthThread);
  const room = Math.max(1, Math.floor(machine.memory / threadMemory));
  return Math.min(most, worth, room, machine.cores);
}
