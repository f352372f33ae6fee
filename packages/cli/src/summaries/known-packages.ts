import { join } from 'node:path';
import type { KnownPackage } from '@privet/engine';
import type { Io } from '../io.ts';
import { slashed } from '../paths.ts';
import { refuseDisagreement, summariesNamed } from './read-summaries.ts';

/** Packages that summaries speak of. Which of them are used shows when imports are resolved. */
export function knownPackagesNamed(written: readonly string[], root: string, io: Io): readonly KnownPackage[] {
  const read = written.flatMap((one) => summariesNamed(one, io));
  refuseDisagreement(read);
  return read.flatMap(({ summary: { package: folder, known } }): readonly KnownPackage[] => {
    const { name, entries, parts } = known;
    if (name === undefined) return [];
    const sources = Object.entries(entries).map(([subpath, file]) => [subpath, slashed(join(root, file))] as const);
    return [
      { name, folder: slashed(join(root, folder)), entries: Object.fromEntries(sources), parts, root: slashed(root) },
    ];
  });
}
