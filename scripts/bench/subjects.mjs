// What is compared on a repository: a whole scan, and what its users run over the same code.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measuredRun } from './measured-run.mjs';
import { oxlintCommand, privetCommand, script, tsgolint, typescript6, typescript7 } from './programs.mjs';
import { readableCopy } from './readable-copy.mjs';

/** Nothing of an earlier run is taken over, and nothing is written. */
const check = ['-p', 'tsconfig.json', '--noEmit', '--composite', 'false', '--incremental', 'false'];
const tscOptions = [...check, '--tsBuildInfoFile', 'null'];

/** The whole scan, `privet`, is what the others are compared with; `none` is the floor of a typed lint. */
export async function subjectsOn(folder) {
  const native = typescript7();
  const isChecked = existsSync(join(folder, 'tsconfig.json'));
  const refused = isChecked && native !== undefined && (await isRefused(native, folder));
  // Both are of the native compiler's kind, and refuse the same.
  const readable = refused ? readableCopy(folder) : folder;
  const note = refused ? ', the tsconfig that a scan makes' : '';
  const absent = isChecked ? undefined : 'the repository has no tsconfig.json at its root';
  return [
    scan(folder),
    tsc7(readable, native, note, absent),
    compiler('tsc-6', '`tsc --noEmit`, TypeScript 6', folder, absent, [
      process.execPath,
      typescript6,
      ...tscOptions,
      '--ignoreDeprecations',
      '6.0',
    ]),
    lint('none', 'ESLint, typed parser, no rule', folder),
    lint('recommendedTypeChecked', 'ESLint, `recommendedTypeChecked`', folder),
    oxlint(readable, note),
    lint('all', 'ESLint, all rules of Privet', folder),
  ];
}

/** A whole scan; what it found is told. */
export function scan(folder, id = 'privet') {
  const command = [process.execPath, privetCommand, 'scan', '--format', 'json', '--fail-on', 'never', folder];
  return subject(id, '`privet scan`', folder, command, ({ status, stdout, stderr }) => {
    if (status !== 0) return { problem: problemIn(stderr, status) };
    // Compilers are not compared where the scan has changed to another one.
    if (stderr.includes('the native compiler is not used')) return { problem: problemIn(stderr, status) };
    const { findings, files } = JSON.parse(stdout);
    return { findings: findings.length, files: files?.length };
  });
}

export function tsc7(folder, native = typescript7(), note = '', absent = undefined, id = 'tsc-7') {
  const missing = native === undefined ? 'not installed for this platform' : absent;
  return compiler(id, `\`tsc --noEmit\`, TypeScript 7${note}`, folder, missing, [native, ...tscOptions]);
}

/** Mistakes in the code end a compiler with 1 or 2, as does a tsconfig that keeps it from reading any. */
function compiler(id, title, folder, absent, command) {
  return subject(
    id,
    title,
    folder,
    command,
    ({ status, stdout }) => {
      const isDone = [0, 1, 2].includes(status) && !isOfOptions(stdout);
      return isDone ? {} : { problem: problemIn(stdout, status) };
    },
    absent,
  );
}

function lint(rules, title, folder) {
  return subject(rules, title, folder, [process.execPath, script('lint.mjs'), rules], ({ status, stdout, stderr }) =>
    status === 0 ? JSON.parse(stdout) : { problem: problemIn(stderr, status) },
  );
}

function oxlint(folder, note) {
  const executable = tsgolint();
  if (executable !== undefined) process.env.OXLINT_TSGOLINT_PATH = executable;
  const command = [process.execPath, oxlintCommand, '--type-aware', '--disable-nested-config', '--format', 'json'];
  return subject(
    'oxlint',
    `\`oxlint --type-aware\`${note}`,
    folder,
    command,
    ({ status, stdout, stderr }) => {
      if (stdout.includes('tsconfig-error')) return { problem: 'it refuses the tsconfig' };
      return [0, 1].includes(status) && stdout.startsWith('{') ? {} : { problem: problemIn(stdout + stderr, status) };
    },
    executable === undefined ? 'its type-aware part is not installed for this platform' : undefined,
  );
}

function subject(id, title, folder, command, outcomeOf, absent) {
  return {
    id,
    title,
    async measure() {
      if (absent !== undefined) return { problem: absent };
      const { seconds, cpuSeconds, megabytes, ...ended } = await measuredRun(command, folder);
      return { seconds, cpuSeconds, megabytes, ...outcomeOf(ended) };
    },
  };
}

async function isRefused(native, folder) {
  const { stdout } = await measuredRun([native, ...tscOptions, '--listFilesOnly'], folder);
  return isOfOptions(stdout);
}

/** Whether a compiler complains of options, after which it checks nothing. */
function isOfOptions(output) {
  return /\berror TS5\d{3}:/u.test(output);
}

function problemIn(output, status) {
  const [line] = output.trim().split('\n');
  return `it ended with ${status}: ${line}`;
}
