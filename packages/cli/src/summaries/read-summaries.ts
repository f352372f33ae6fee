import { resolve } from 'node:path';
import { cliPackage } from '@privet/model';
import type { FileSystem } from '../file-system.ts';
import type { Io } from '../io.ts';
import { relativeTo } from '../paths.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { summarySchemaVersion, type PackageSummary } from './package-summary.ts';

/** A summary, and the file that it was read from as the user named it. */
export interface ReadSummary {
  readonly name: string;
  readonly summary: PackageSummary;
}

/** Reads a summary; throws a UsageError where it is none, or that of another version. */
function readSummary(files: FileSystem, name: string, path: string): ReadSummary {
  const text = files.readFile(path);
  if (text === undefined) throw new UsageError(`cannot read '${name}'`);
  const found = parsed(text);
  if (found?.tool?.name !== cliPackage || found.schemaVersion === undefined)
    throw new UsageError(`'${name}' is no summary that '${cliPackage} scan --summary-out' wrote`);
  if (found.schemaVersion !== summarySchemaVersion || found.tool.version !== version)
    throw new UsageError(
      `'${name}' was written by ${cliPackage} ${found.tool.version}, and this is ${version}: scan the package anew`,
    );
  // The same version wrote it, whole.
  return { name, summary: found as PackageSummary };
}

/** Reads the summaries that a command line names, by their files or by globs. */
export function summariesNamed(written: string, { cwd, files }: Io): readonly ReadSummary[] {
  const path = resolve(cwd, written);
  if (files.fileExists(path)) return [readSummary(files, written, path)];
  const found = /[*?[{]/u.test(written) ? files.filesNamed(cwd, [written]) : [];
  if (found.length === 0) throw new UsageError(`no such file: '${written}'`);
  return found.map((file) => readSummary(files, relativeTo(cwd, file), file));
}

/** Refuses summaries of one package, or such as were judged in different ways. */
export function refuseDisagreement(summaries: readonly ReadSummary[]): void {
  const packages = new Map<string, string>();
  const policies = new Map<string, ReadSummary>();
  const [first] = summaries;
  for (const one of summaries) {
    const { name, summary } = one;
    const other = packages.get(summary.package);
    if (other !== undefined)
      throw new UsageError(`'${other}' and '${name}' are both of '${summary.package || '.'}': name one`);
    packages.set(summary.package, name);
    if (first && first.summary.judgedBy.options !== summary.judgedBy.options)
      throw new UsageError(`'${first.name}' and '${name}' were judged by different settings: scan both anew`);
    for (const [policy, digest] of Object.entries(summary.judgedBy.policies)) {
      const known = policies.get(policy) ?? one;
      policies.set(policy, known);
      if (known.summary.judgedBy.policies[policy] !== digest)
        throw new UsageError(
          `'${known.name}' and '${name}' were judged by different texts of '${policy}': scan both anew`,
        );
    }
  }
}

function parsed(text: string): Partial<PackageSummary> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // Each part that matters is looked at by whoever asked.
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
