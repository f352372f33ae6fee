// What a bench was asked for.
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Parts of a bench, in the order in which they are measured. */
const partNames = ['commands', 'rules', 'edits', 'growth'];

const usage = `Usage: pnpm bench [--repo FOLDER] [--runs N] [--quick] [--resume] [--only PART]… [--lines N,N…] [--rounds N] [FILE…]

  --repo FOLDER   measure this repository; else generated code, of the smallest size
  --runs N        how often each is measured, in turn (5)
  --quick         one run, one round of edits, the two smallest sizes
  --resume        go on with the bench that was cut
  --only PART     ${partNames.join(', ')}; may be given again
  --lines N,N…    sizes of generated code (10000,30000,100000,300000,1000000)
  --rounds N      how often each file is edited in a run (3)
  FILE…           files to edit; else 18 of those that the tsconfig names`;

export class BenchUsageError extends Error {}

export function benchRequest(argv) {
  const { values, positionals: files } = parsed(argv);
  const { repo, quick, resume } = values;
  const repository = repo === undefined ? undefined : resolve(process.env.INIT_CWD ?? '.', repo);
  if (repository !== undefined && !(existsSync(repository) && statSync(repository).isDirectory()))
    throw new BenchUsageError(`'${repo}' is not a folder.\n${usage}`);
  const parts = new Set(values.only ?? partNames);
  for (const part of parts)
    if (!partNames.includes(part)) throw new BenchUsageError(`There is no part '${part}'.\n${usage}`);
  const sizes = values.lines.split(',').map((size) => count(size, 'number of lines'));
  const runs = quick ? 1 : count(values.runs, 'number of runs');
  const rounds = quick ? 1 : count(values.rounds, 'number of rounds');
  const measuredSizes = quick ? sizes.slice(0, 2) : sizes;
  return {
    repository,
    parts,
    runs,
    sizes: measuredSizes,
    edits: { rounds, files },
    resume,
    // Parts, runs and sizes may be added to what was measured.
    setting: { repository: repository ?? `generated, ${sizes[0]} lines`, rounds, files },
  };
}

function parsed(argv) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        repo: { type: 'string' },
        runs: { type: 'string', default: '5' },
        quick: { type: 'boolean', default: false },
        resume: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true },
        lines: { type: 'string', default: '10000,30000,100000,300000,1000000' },
        rounds: { type: 'string', default: '3' },
      },
    });
  } catch (error) {
    throw new BenchUsageError(`${error.message}\n${usage}`);
  }
}

function count(text, what) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new BenchUsageError(`'${text}' is not a ${what}.\n${usage}`);
  return number;
}
