import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes beside the file and renames, so that readers and interruptions never see half of it. */
export function writeWhole(path: string, text: string): void {
  // What is no file, as `/dev/null` and `/dev/stdout` are not, is written to and stays what it is.
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) {
    writeFileSync(path, text);
    return;
  }
  const temporary = besideOf(path);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Takes away what a thread of this process left beside a file that it did not live to write. */
export function tidyBeside(path: string): void {
  rmSync(besideOf(path), { force: true });
}

function besideOf(path: string): string {
  return `${path}.${process.pid}.tmp`;
}
