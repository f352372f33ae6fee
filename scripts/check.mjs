// Runs what a change must pass beside the tests: `pnpm check`, or one check with `pnpm check --only lint`.
import { spawnSync } from 'node:child_process';
import { parseArgs, styleText } from 'node:util';

const build = ['node', 'scripts/build.mjs'];

/** A command that takes longer has failed: all tests and checks together have a quarter of an hour. */
const minutesAtMost = 4;

/** Commands of each check, run in order until one fails. */
const checks = {
  types: [build, ['tsc', '-p', 'tsconfig.test.json']],
  lint: [build, ['eslint', '.', '--max-warnings', '0']],
  format: [['prettier', '--check', '.']],
  docs: [['node', 'scripts/check-links.mjs']],
  unused: [['knip', '--no-progress']],
  shape: [build, ['node', 'scripts/check-package-shape.mjs']],
  // Tests that are left out where nothing is built: of processes, threads and what ends them.
  built: [build, ['vitest', 'run', 'spawned']],
};

const { only } = parseArgs({ options: { only: { type: 'string', multiple: true } } }).values;
const unknown = only?.find((name) => !Object.hasOwn(checks, name));
if (unknown !== undefined) {
  console.error(`There is no check '${unknown}'. There are: ${Object.keys(checks).join(', ')}.`);
  process.exit(2);
}

let failed = 0;
const names = only ?? Object.keys(checks);
for (const name of names) {
  const start = performance.now();
  const output = outputOfFailure(checks[name]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (output === undefined) {
    console.log(`${styleText('green', '✓')} ${name} (${seconds} s)`);
  } else {
    failed += 1;
    console.log(`${styleText('red', '✗')} ${name} (${seconds} s)\n${output}`);
  }
}

console.log(`${names.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** What the first failing command said; undefined when all passed. */
function outputOfFailure(commands) {
  for (const [command, ...args] of commands) {
    // Package binaries are found on the path that pnpm sets up for scripts.
    const { status, error, stdout, stderr } = spawnSync(command, args, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      timeout: minutesAtMost * 60_000,
    });
    if (status !== 0) return `${[command, ...args].join(' ')}\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`;
  }
  return undefined;
}
