import { dirname } from 'node:path';
import { cliPackage } from '@privet/model';
import type { ExplainOptions } from './cli.ts';
import { wantsColours } from './colours.ts';
import { exitCodes, type ExitCode } from './exit-code.ts';
import { explainJson } from './explain-json.ts';
import { explainText } from './explain-text.ts';
import type { Io } from './io.ts';
import { judgingsOf } from './judging.ts';
import { lineReportOf } from './line-report.ts';
import { existingPath, namedFile } from './named-files.ts';
import { reasonOf } from './reason.ts';
import { repositoryRootOf } from './repository.ts';
import { readSettings } from './settings-files.ts';
import { isScript } from './source-files.ts';
import { UsageError } from './usage-error.ts';

/** Runs `privet explain`. */
export function runExplain(options: ExplainOptions, io: Io): ExitCode {
  const { line, preset, format, color } = options;
  const file = existingPath(options.file, io);
  if (io.files.directoryExists(file)) throw new UsageError(`'${options.file}' is a folder: name a line of a file`);
  if (!isScript(file)) throw new UsageError(`'${options.file}' is neither TypeScript nor JavaScript`);
  const root = repositoryRootOf(io.files, [dirname(file)], io.cwd);
  const settings = readSettings(io.files, namedFile(options.settings, io));
  const policy = namedFile(options.policy, io);
  const judgings = judgingsOf(io.files, { settings, policy, preset, listsDatabases: true, cwd: io.cwd });
  const stricter = judgingsOf(io.files, { settings, policy, preset: 'strict', cwd: io.cwd });
  try {
    io.workingOn(options.file);
    const report = lineReportOf(io.files, { root, file, line, settings, judgings, stricter });
    io.stdout.write(format === 'json' ? explainJson(report) : explainText(report, color && wantsColours(io)));
    return exitCodes.clean;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    io.stderr.write(`${cliPackage}: failed on '${options.file}': ${reasonOf(error)}\n`);
    return exitCodes.failure;
  }
}
