import { nodeGit } from './diff/git.ts';
import { nodeFileSystem } from './file-system.ts';
import type { Io } from './io.ts';
import type { WorkListener } from './scan-listener.ts';
import { writeWhole } from './whole-file.ts';

/** What a thread of a process has of it: its outputs, its memory of what is worked on and written, other threads. */
export type ProcessPort = Pick<Io, 'stdout' | 'stderr' | 'threads' | keyof WorkListener> & {
  readonly writing: (path: string) => void;
};

/** The world of a process. */
export function nodeIo({ writing, ...port }: ProcessPort): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    ...port,
    files: nodeFileSystem,
    git: nodeGit,
    writeFile(path, text) {
      writing(path);
      writeWhole(path, text);
    },
    now: () => performance.now(),
    peakMemory: () => process.resourceUsage().maxRSS * 1024,
  };
}
