import { parseArgs } from 'node:util';
import { scoreFormats, type ScoreFormat } from './score-text.ts';
import { UsageError } from './usage-error.ts';

/** What `pnpm accuracy` was asked to do, with paths as written. */
export interface Request {
  /** Checked-out applications, as `folder` or `owner/name=folder`. */
  readonly folders: readonly string[];
  /** Folder of labels; the repository's own by default. */
  readonly labels?: string;
  readonly preset: string;
  readonly format: ScoreFormat;
  /** File that scores are written to as JSON. */
  readonly json?: string;
  /** Folder that keeps reports. */
  readonly findings?: string;
  /** Whether reports are made; otherwise those of an earlier run are read. */
  readonly scans: boolean;
  /** Whether applications that are kept apart may be scored. */
  readonly apart: boolean;
  /** Percent. */
  readonly minRecall?: number;
  /** Percent. */
  readonly minPrecision?: number;
}

/** How the command is called. */
export const usage = `pnpm accuracy [owner/name=]FOLDER…
  --labels DIR          labels of the applications (default: test-fixtures/accuracy/labels)
  --preset NAME         rules to run (default: recommended)
  --findings DIR        keep the reports of the scans there
  --no-scan             score the reports that --findings has kept
  --apart               score applications that are kept apart, in tables of their own
  --format FORMAT       ${scoreFormats.join(' or ')} (default: text)
  --json FILE           write the scores as JSON, too
  --min-recall N        exit with 1 where less is found, in percent
  --min-precision N     exit with 1 where less of what is found is right, in percent`;

/** Reads a command line; throws a UsageError that tells in one line what is wrong with it. */
export function requestOf(argv: readonly string[]): Request | 'help' {
  const { values, positionals } = parsed(argv);
  if (values.help) return 'help';
  const format = scoreFormats.find((known) => known === values.format);
  if (format === undefined) throw new UsageError(`--format is ${scoreFormats.join(' or ')}`);
  if (positionals.length === 0)
    throw new UsageError("a folder is missing; 'pnpm accuracy --help' tells how it is called");
  if (values['no-scan'] && values.findings === undefined) throw new UsageError('--no-scan needs --findings');
  const minRecall = percentOf('--min-recall', values['min-recall']);
  const minPrecision = percentOf('--min-precision', values['min-precision']);
  return {
    folders: positionals,
    ...(values.labels !== undefined && { labels: values.labels }),
    preset: values.preset,
    format,
    ...(values.json !== undefined && { json: values.json }),
    ...(values.findings !== undefined && { findings: values.findings }),
    scans: !values['no-scan'],
    apart: values.apart,
    ...(minRecall !== undefined && { minRecall }),
    ...(minPrecision !== undefined && { minPrecision }),
  };
}

/** What `parseArgs` makes of the options. */
type Parsed = ReturnType<typeof parseOptions>;

function parsed(argv: readonly string[]): Parsed {
  try {
    return parseOptions(argv);
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message.split('. ')[0] ?? '');
    throw error;
  }
}

function parseOptions(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      labels: { type: 'string' },
      preset: { type: 'string', default: 'recommended' },
      format: { type: 'string', default: 'text' },
      json: { type: 'string' },
      findings: { type: 'string' },
      'no-scan': { type: 'boolean', default: false },
      apart: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      'min-recall': { type: 'string' },
      'min-precision': { type: 'string' },
    },
  });
}

function percentOf(option: string, written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const percent = Number(written.replace(/%$/u, ''));
  if (written.trim() !== '' && percent >= 0 && percent <= 100) return percent;
  throw new UsageError(`${option} is a number from 0 to 100`);
}
