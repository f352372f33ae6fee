// Measures what Privet adds to a typed lint of a real repository: `pnpm bench --repo FOLDER [--runs N] [--quick]`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { repo, runs, quick } = parseArgs({
  options: {
    repo: { type: 'string' },
    runs: { type: 'string', default: '5' },
    quick: { type: 'boolean', default: false },
  },
}).values;
const folder = resolve(process.env.INIT_CWD ?? '.', repo ?? '');
const count = quick ? 1 : Number(runs);
if (repo === undefined || !existsSync(folder)) usage(`'${repo ?? ''}' is not a folder.`);
if (!Number.isInteger(count) || count < 1) usage(`'${runs}' is not a number of runs.`);

/** What is compared: the typed parser without a rule, and all rules on top of it. */
const subjects = ['none', 'all'];
const measured = { none: [], all: [] };

// In turn, so that a machine which grows slower burdens both alike.
for (let run = 1; run <= count; run += 1) {
  for (const subject of subjects) {
    const measurement = measure(subject);
    measured[subject].push(measurement);
    const { seconds, megabytes, files, findings, unread } = measurement;
    console.log(
      `run ${run}, rules ${subject}: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB, ${files} files, ${findings} findings, ${unread} files not read`,
    );
  }
}

const node = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
console.log(`\n${node}, median of ${count}\n`);
console.log('|  | no rule | all rules | ratio |\n| --- | --- | --- | --- |');
for (const [label, key, digits] of [
  ['wall time, s', 'seconds', 2],
  ['peak memory, MB', 'megabytes', 0],
]) {
  const [none, all] = subjects.map((subject) => median(measured[subject].map((measurement) => measurement[key])));
  console.log(`| ${label} | ${none.toFixed(digits)} | ${all.toFixed(digits)} | ${(all / none).toFixed(2)} |`);
}

printTimes(measure('timed').milliseconds);

if (new Set(measured.all.map(({ findings }) => findings)).size > 1) {
  console.error('The runs disagree about the findings.');
  process.exitCode = 1;
}

function measure(subject) {
  const script = fileURLToPath(new URL('bench-lint.mjs', import.meta.url));
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, subject], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) {
    console.error(`The lint with rules '${subject}' ended with ${status}.\n${stderr}`);
    process.exit(3);
  }
  return { seconds, ...JSON.parse(stdout) };
}

/** What ESLint times for each rule: what all of them share is a row of its own. */
function printTimes(milliseconds) {
  const shared = milliseconds['privet/analysis'];
  console.log('\n| rule | ms | of the analysis |\n| --- | --- | --- |');
  for (const [rule, taken] of Object.entries(milliseconds).sort(([, one], [, other]) => other - one)) {
    console.log(`| ${rule} | ${taken.toFixed(0)} | ${((taken / shared) * 100).toFixed(1)} % |`);
  }
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function usage(problem) {
  console.error(`${problem} Usage: pnpm bench --repo FOLDER [--runs N] [--quick]`);
  process.exit(2);
}
