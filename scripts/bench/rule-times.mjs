// What ESLint times for each rule: what all of them share is a row of its own.
import { figure, table } from './figures.mjs';
import { measuredRun } from './measured-run.mjs';
import { script } from './programs.mjs';

/** Timing costs, so that it is a run of its own. */
export async function ruleTimesTable(folder) {
  const { status, stdout, stderr } = await measuredRun([process.execPath, script('lint.mjs'), 'timed'], folder);
  if (status !== 0) return `It ended with ${status}: ${stderr.trim()}`;
  const { milliseconds } = JSON.parse(stdout);
  const shared = milliseconds['privet/analysis'];
  const rows = Object.entries(milliseconds)
    .sort(([, one], [, other]) => other - one)
    .map(([rule, taken]) => [rule, figure(taken, 0), `${figure((taken / shared) * 100, 1)} %`]);
  return table(['rule', 'ms', 'of the analysis'], rows);
}
