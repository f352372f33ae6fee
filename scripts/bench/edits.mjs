// What the lint after an edit takes, through ESLint's API as editors use it.
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { figure, medianOf, quantile, table } from './figures.mjs';
import { inTurn, problemOf } from './in-turn.mjs';
import { measuredRun } from './measured-run.mjs';
import { script } from './programs.mjs';

const ts = createRequire(import.meta.url)('typescript');

const part = 'edits';

const figures = [
  ['median, ms', 'median', 0],
  ['95th percentile, ms', 'p95', 0],
  ['held after the first round, MB', 'heldFirst', 0],
  ['held after the last round, MB', 'heldLast', 0],
  ['peak memory, MB', 'megabytes', 0],
];

/** Each run edits and lints each file `rounds` times, without a rule and with all. */
export async function measureEdits(results, { folder, runs, rounds, files }, hear) {
  const edited = files.length > 0 ? files : someFilesOf(folder, 18);
  const subjects = ['none', 'all'].map((rules) => ({
    id: rules,
    async measure() {
      if (edited.length === 0) return { problem: 'no file of a tsconfig.json at the root to edit' };
      const args = ['--expose-gc', script('lint-edits.mjs'), rules, String(rounds), ...edited];
      const { status, stdout, stderr, seconds, megabytes } = await measuredRun([process.execPath, ...args], folder);
      if (status !== 0) return { problem: `it ended with ${status}: ${stderr.trim()}` };
      const { milliseconds, megabytes: held } = JSON.parse(stdout);
      return {
        seconds,
        megabytes,
        median: quantile(milliseconds, 0.5),
        p95: quantile(milliseconds, 0.95),
        heldFirst: held[0],
        heldLast: held.at(-1),
      };
    },
  }));
  await inTurn(results, part, subjects, runs, hear);
}

export function editsTable(results) {
  const problem = problemOf(results, part, 'none') ?? problemOf(results, part, 'all');
  if (problem !== undefined) return problem;
  const [none, all] = ['none', 'all'].map((id) => results.of(part, id));
  const rows = figures.map(([label, key, digits]) => {
    const [floor, withRules] = [medianOf(none, key), medianOf(all, key)];
    const added = floor === undefined ? undefined : withRules - floor;
    return [label, figure(floor, digits), figure(withRules, digits), figure(added, digits)];
  });
  return table(['', 'no rule', 'all rules', 'added'], rows);
}

/** Files at even distances, so that all parts of a project have their share. */
function someFilesOf(folder, count) {
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  if (config === undefined) return [];
  const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const files = fileNames
    .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith('.d.ts'))
    .map((file) => relative(folder, file))
    .filter((file) => !/^\.|[\\/]\./u.test(file))
    .sort();
  if (files.length <= count) return files;
  return Array.from({ length: count }, (_, index) => files[Math.floor((index * files.length) / count)]);
}
