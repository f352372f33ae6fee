// Lints the working directory once with all rules of Privet (`all`, or `timed` to have each rule's time, too), with those
// that typescript-eslint recommends (`recommendedTypeChecked`) or with `none`, and prints what came of it as JSON.
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { configFor } from './lint-config.mjs';

const [subject] = process.argv.slice(2);

const eslint = new ESLint({
  overrideConfigFile: true,
  stats: subject === 'timed',
  overrideConfig: await configFor(subject, tseslint),
});

const results = await eslint.lintFiles(['**/*.{ts,tsx}']);
const messages = results.flatMap((result) => result.messages);

console.log(
  JSON.stringify({
    files: results.length,
    findings: messages.filter(({ ruleId }) => ruleId !== null).length,
    milliseconds: millisecondsByRule(),
    unread: messages.filter(({ fatal }) => fatal).length,
  }),
);

/** What each rule took in all files, where that was asked for. */
function millisecondsByRule() {
  const total = {};
  const passes = results.flatMap(({ stats }) => stats?.times.passes ?? []);
  for (const [rule, { total: taken }] of passes.flatMap(({ rules = {} }) => Object.entries(rules))) {
    total[rule] = (total[rule] ?? 0) + taken;
  }
  return total;
}
