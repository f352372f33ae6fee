import { existsSync, readFileSync } from 'node:fs';
import { reportSchemaVersion } from '@privet/model';
import type { ScoredReport } from './score.ts';
import { UsageError } from './usage-error.ts';

/** A report that `privet scan --format json` has written. Throws a UsageError where a file is none. */
export function readReport(path: string): ScoredReport {
  if (!existsSync(path)) throw new UsageError(`no such report: '${path}'`);
  const { schemaVersion, files, findings } = parsed(readFileSync(path, 'utf8'));
  if (schemaVersion !== reportSchemaVersion || files === undefined || findings === undefined) {
    throw new UsageError(`'${path}' is no report of this version`);
  }
  return { files, findings };
}

/** What the file claims to be; its version tells whether it is. */
function parsed(text: string): Partial<ScoredReport & { readonly schemaVersion: number }> {
  try {
    return JSON.parse(text) as ReturnType<typeof parsed>;
  } catch {
    return {};
  }
}
