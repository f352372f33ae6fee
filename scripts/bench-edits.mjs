// Measures what Privet adds to the lint after an edit: `pnpm bench:edits --repo FOLDER [--rounds N] FILE…`. Each round edits
// and lints each file once, through ESLint's API as editors use it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals: files } = parseArgs({
  options: { repo: { type: 'string' }, rounds: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const folder = resolve(process.env.INIT_CWD ?? '.', values.repo ?? '');
if (values.repo === undefined || !existsSync(folder)) usage(`'${values.repo ?? ''}' is not a folder.`);
if (files.length === 0) usage('No file of it is named.');

const [none, all] = ['none', 'all'].map(measure);
console.log(`${files.length} files, ${values.rounds} rounds\n`);
console.log('|  | no rule | all rules | added |\n| --- | --- | --- | --- |');
for (const [label, share] of [
  ['median, ms', 0.5],
  ['95th percentile, ms', 0.95],
]) {
  const [floor, withRules] = [none, all].map(({ milliseconds }) => quantile(milliseconds, share));
  console.log(`| ${label} | ${floor.toFixed(0)} | ${withRules.toFixed(0)} | ${(withRules - floor).toFixed(0)} |`);
}
const [heldByNone, heldByAll] = [none, all].map(
  ({ megabytes }) => `${megabytes[0].toFixed(0)} to ${megabytes.at(-1).toFixed(0)}`,
);
console.log(`| held after the first and the last round, MB | ${heldByNone} | ${heldByAll} |  |`);

function measure(subject) {
  const script = fileURLToPath(new URL('bench-edits-lint.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', script, subject, values.rounds, ...files],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status === 0) return JSON.parse(stdout);
  console.error(`The lint with rules '${subject}' ended with ${status}.\n${stderr}`);
  return process.exit(3);
}

function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1];
}

function usage(problem) {
  console.error(`${problem} Usage: pnpm bench:edits --repo FOLDER [--rounds N] FILE…`);
  process.exit(2);
}
