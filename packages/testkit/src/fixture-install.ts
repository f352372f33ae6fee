import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Runs a command in a folder and throws when it fails. */
export type RunCommand = (command: string, args: readonly string[], directory: string) => void;

const installArguments = ['install', '--frozen-lockfile', '--ignore-workspace', '--ignore-scripts'] as const;
const pollMilliseconds = 200;
const abandonedMilliseconds = 10 * 60_000;

/**
 * Installs a fixture root's packages from its lock file, unless those of exactly this lock file are there already.
 * Of several processes that ask at once, one installs and the others wait for it.
 */
export async function installFixtureRoot(directory: string, run: RunCommand = runCommand): Promise<void> {
  if (isInstalled(directory)) return;
  await withLock(join(directory, '.install-lock'), () => {
    if (isInstalled(directory)) return;
    const [command, ...prefix] = pnpmCommand();
    run(command, [...prefix, ...installArguments], directory);
    mkdirSync(join(directory, 'node_modules'), { recursive: true });
    writeFileSync(stampPath(directory), lockFingerprint(directory));
  });
}

function isInstalled(directory: string): boolean {
  const stamp = stampPath(directory);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockFingerprint(directory);
}

/** Contents are compared, not times: a checkout gives the lock file a new time. */
function stampPath(directory: string): string {
  return join(directory, 'node_modules', '.fixture-lock-hash');
}

function lockFingerprint(directory: string): string {
  return createHash('sha256')
    .update(readFileSync(join(directory, 'pnpm-lock.yaml')))
    .digest('hex');
}

function pnpmCommand(): readonly [string, ...string[]] {
  const found = spawnSync('pnpm', ['--version'], { stdio: 'ignore' }).status === 0;
  return found ? ['pnpm'] : ['npx', '-y', 'pnpm@10'];
}

function runCommand(command: string, args: readonly string[], directory: string): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: directory, encoding: 'utf8' });
  if (status !== 0) throw new Error(`'${command} ${args.join(' ')}' failed in ${directory}:\n${stdout}${stderr}`);
}

/** Making a folder is atomic on every platform. A lock that nobody has touched for long was left by a killed process. */
async function withLock(lock: string, work: () => void): Promise<void> {
  while (!isTaken(lock)) {
    if (isAbandoned(lock)) releaseLock(lock);
    else await sleep(pollMilliseconds);
  }
  try {
    work();
  } finally {
    releaseLock(lock);
  }
}

function isTaken(lock: string): boolean {
  try {
    mkdirSync(lock);
    utimesSync(lock, new Date(), new Date());
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(lock: string): boolean {
  const modified = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
  return modified !== undefined && Date.now() - modified > abandonedMilliseconds;
}

function releaseLock(lock: string): void {
  if (existsSync(lock)) rmdirSync(lock);
}
