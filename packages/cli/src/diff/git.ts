import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** What git is asked to do. */
export interface GitRequest {
  /** Absolute path of the folder that it works in. */
  readonly folder: string;
  readonly argv: readonly string[];
  readonly input?: string;
  /** Settings, whatever the repository's own say. */
  readonly config?: readonly (readonly [key: string, value: string])[];
}

/** What git said. */
export interface GitAnswer {
  readonly isOk: boolean;
  readonly output: Buffer;
  /** The first line of what it complains of, in English. */
  readonly complaint: string;
}

/** Asks git; throws a UsageError where there is none. */
export type Git = (request: GitRequest) => GitAnswer;

/** Nothing that a repository's settings name is run, nothing is written, and nothing is fetched. */
const harmless = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

/** Set where a hook of git runs the command, and then about another folder than the one asked for. */
const ofAnotherCall = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX', 'GIT_COMMON_DIR', 'GIT_NAMESPACE'];

/** The git of this machine. */
export const nodeGit: Git = ({ folder, argv, input = '', config = [] }) => {
  const { error, status, stdout, stderr } = spawnSync('git', ['-C', folder, ...harmless, ...argv], {
    // Windows looks for programs in the working directory first: a repository may hold a git of its own.
    cwd: dirname(process.execPath),
    env: environmentWith(config),
    input,
    maxBuffer: Infinity,
    windowsHide: true,
  });
  if (error) {
    const isMissing = 'code' in error && error.code === 'ENOENT';
    throw new UsageError(`--diff needs git, which ${isMissing ? 'is not installed' : `failed: ${error.message}`}`);
  }
  const [complaint = ''] = stderr.toString('utf8').split('\n');
  return { isOk: status === 0, output: stdout, complaint: complaint.replace(/^(?:fatal|error): /u, '') };
};

function environmentWith(config: NonNullable<GitRequest['config']>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !ofAnotherCall.includes(name));
  const given = Number(process.env['GIT_CONFIG_COUNT'] ?? 0);
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: String(given + config.length),
    ...Object.fromEntries(
      config.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${given + index}`, key],
        [`GIT_CONFIG_VALUE_${given + index}`, value],
      ]),
    ),
  };
}

/** What git prints; throws a UsageError with its complaint where it fails. */
export function outputOf(git: Git, request: GitRequest): Buffer {
  const { isOk, output, complaint } = git(request);
  if (isOk) return output;
  const advice = /promisor|lazy fetch|transport/u.test(complaint)
    ? "; the clone is partial: run 'git diff' once with the same revision, which fetches what is missing"
    : '';
  throw new UsageError(`git ${request.argv[0] ?? ''} failed: ${complaint}${advice}`);
}

/** Parts of an output that ends each with NUL, so that names may hold anything else. */
export function partsOf(output: Buffer): readonly string[] {
  return output.toString('utf8').split('\0').slice(0, -1);
}
