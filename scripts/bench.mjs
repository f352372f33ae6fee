// Measures what Privet costs beside what its users run: `pnpm bench [--repo FOLDER] [--quick] [--resume]`.
import { join } from 'node:path';
import { editsTable, measureEdits } from './bench/edits.mjs';
import { densityProblem, growthTable, measureGrowth } from './bench/growth.mjs';
import { codeBaseFolder } from './bench/code-base-folder.mjs';
import { inTurn } from './bench/in-turn.mjs';
import { commandsTable, rulesTable } from './bench/repository-tables.mjs';
import { BenchUsageError, benchRequest } from './bench/request.mjs';
import { resultsFile } from './bench/results-file.mjs';
import { ruleTimesTable } from './bench/rule-times.mjs';
import { subjectsOn } from './bench/subjects.mjs';
import { versions } from './bench/versions.mjs';

const resultsPath = join(import.meta.dirname, '../.bench/results.jsonl');

try {
  await bench(benchRequest(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof BenchUsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function bench({ repository, parts, runs, sizes, edits, setting, resume }) {
  const measuredWith = versions();
  const results = resultsFile(resultsPath, { ...setting, measuredWith }, resume);
  const folder = repository ?? codeBaseFolder(sizes[0]);
  const code = repository === undefined ? `${sizes[0]} generated lines` : 'the repository';
  console.log(`${measuredWith}; medians of ${runs} in turn`);

  if (parts.has('commands') || parts.has('rules')) {
    const subjects = (await subjectsOn(folder)).filter(({ id }) => isWanted(id, parts));
    await inTurn(results, 'repository', subjects, runs, hear);
    if (parts.has('commands')) print(`Commands on ${code}`, commandsTable(results, subjects));
    if (parts.has('rules')) {
      print(`All rules on ${code}`, rulesTable(results));
      print(`Rules on ${code}, one run`, await ruleTimesTable(folder));
    }
  }
  if (parts.has('edits')) {
    await measureEdits(results, { folder, runs, ...edits }, hear);
    print(`The lint after an edit of ${code}`, editsTable(results));
  }
  if (parts.has('growth')) {
    await measureGrowth(results, { sizes, runs }, hear);
    print('A scan of generated code, by size', growthTable(results, sizes));
  }
  const problems = [...results.disagreements(), densityProblem(results, sizes)].filter(Boolean);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

function isWanted(subject, parts) {
  if (subject === 'none') return true;
  return parts.has(subject === 'all' ? 'rules' : 'commands');
}

function print(title, table) {
  console.log(`\n### ${title}\n\n${table}`);
}

/** Progress, beside what is printed in the end. */
function hear({ part, subject, run, seconds, megabytes, problem }) {
  const what =
    problem ??
    [seconds && `${seconds.toFixed(2)} s`, megabytes && `${megabytes.toFixed(0)} MB`].filter(Boolean).join(', ');
  console.error(`${part}, run ${run}, ${subject}: ${what}`);
}
