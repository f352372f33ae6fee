import type { AcceptedFlow } from '@privet/policy';
import type { Diagnostic } from '@privet/model';
import type { FileResult } from './assembled-report.ts';
import type { Judging } from './judging.ts';
import { isInside, relativeTo } from './paths.ts';

/** Entries of policies that accept nothing, or no longer: told where the scan has seen all that they could speak of. */
export function acceptanceDiagnostics(
  { root, paths }: { readonly root: string; readonly paths: readonly string[] },
  judgings: readonly Judging[],
  results: readonly FileResult[],
): readonly Diagnostic[] {
  const met = new Map(results.flatMap(({ acceptances }) => acceptances.map(({ by, isValid }) => [by, isValid])));
  return judgings.flatMap(({ settings: { governing } }) => {
    if (governing === undefined) return [];
    const isWhole = paths.some((path) => isInside(governing.folder, path));
    const told = (message: string): Diagnostic => ({
      severity: 'warning',
      message,
      file: relativeTo(root, governing.file),
    });
    return governing.policy.accepted.flatMap((entry, index) => {
      const state = met.get(entry);
      if (state === undefined)
        return isWhole
          ? [told(`Nothing is left that accepted[${index}] speaks of (${wordsOf(entry)}): remove it.`)]
          : [];
      return state
        ? []
        : [told(`accepted[${index}] (${wordsOf(entry)}) ended on ${entry.until}: its findings count again.`)];
    });
  });
}

function wordsOf({ categories, recipient, sink }: AcceptedFlow): string {
  return `${categories.join(', ')} to ${[recipient, sink].filter((word) => word !== undefined).join(', ')}`;
}
