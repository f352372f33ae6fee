import type { Report } from '@privet/model';
import type { ExitCode } from '../exit-code.ts';
import { nodeGit, type Git } from '../diff/git.ts';
import { nodeFileSystem } from '../file-system.ts';
import { main } from '../run.ts';
import { nobody } from '../scan-listener.ts';
import type { Threads } from '../threads/crew.ts';
import { writeWhole } from '../whole-file.ts';

/** What a command line did. */
export interface CliRun {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** The surroundings of a command line that differ from a pipe's. */
export interface CliSurroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly git?: Git;
  readonly threads?: Threads;
}

/** Runs a command line in this process on real files. */
export function runCli(
  cwd: string,
  argv: readonly string[],
  { env = {}, isTerminal = false, git = nodeGit, threads }: CliSurroundings = {},
): CliRun {
  const written = { stdout: '', stderr: '' };
  const code = main(argv, {
    cwd,
    env,
    stdout: { isTerminal, write: (text) => (written.stdout += text) },
    stderr: { isTerminal, write: (text) => (written.stderr += text) },
    files: nodeFileSystem,
    git,
    threads,
    writeFile: writeWhole,
    ...nobody,
    now: () => performance.now(),
    peakMemory: () => 0,
  });
  return { code, ...written };
}

/** The report of a scan, whatever it found. */
export function reportOfScan(cwd: string, ...argv: readonly string[]): Report {
  const { stdout, stderr } = runCli(cwd, ['scan', '--format', 'json', '--fail-on', 'never', ...argv]);
  if (stdout === '') throw new Error(stderr);
  // The text was written from a Report.
  return JSON.parse(stdout) as Report;
}

/** Places and rules of a report's findings: `src/a.ts:6 no-plaintext-logging`. */
export function placesOf({ findings }: Pick<Report, 'findings'>): readonly string[] {
  return findings.map(({ location, ruleId }) => `${location.file}:${location.start.line} ${ruleId}`);
}
