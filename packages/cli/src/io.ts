import type { Git } from './diff/git.ts';
import type { FileSystem } from './file-system.ts';
import type { WorkListener } from './scan-listener.ts';
import type { Threads } from './threads/crew.ts';

/** A stream that text is written to. */
export interface Output {
  readonly isTerminal: boolean;
  write(text: string): void;
}

/** What the command knows of the world: nothing else of it touches the process. */
export interface Io extends WorkListener {
  /** Absolute path. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: FileSystem;
  readonly git: Git;
  /** Writes a file whole or not at all. */
  writeFile(path: string, text: string): void;
  /** Threads beside the command's own; absent where there are none. */
  readonly threads?: Threads | undefined;
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  /** Most memory used so far, in bytes. */
  peakMemory(): number;
}
