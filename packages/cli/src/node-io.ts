import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { nodeGit } from './diff/git.ts';
import { nodeFileSystem } from './file-system.ts';
import type { Io, Output } from './io.ts';

/** The world of a process, with its outputs and its memory of what it works on. */
export function nodeIo(stdout: Output, stderr: Output, workingOn: Io['workingOn']): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout,
    stderr,
    workingOn,
    files: nodeFileSystem,
    git: nodeGit,
    writeFile: writeWhole,
    now: () => performance.now(),
    peakMemory: () => process.resourceUsage().maxRSS * 1024,
  };
}

/** Writes beside the file and renames, so that readers and interruptions never see half of it. */
export function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
