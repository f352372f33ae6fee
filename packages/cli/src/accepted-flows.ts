import type { AcceptedFlow } from '@privet/policy';
import type { Diagnostic } from '@privet/model';
import type { PolicyAcceptance, Settings } from 'eslint-plugin-privet/definitions';
import type { FileResult } from './assembled-report.ts';
import type { Judging } from './judging.ts';
import { isInside, relativeTo } from './paths.ts';

/** An entry of a policy that speaks of a finding; told by its place, since the finding may come from another thread. */
export interface AcceptanceMet {
  /** Absolute path of the policy. */
  readonly policy: string;
  /** Place among the accepted flows of the policy. */
  readonly index: number;
  /** Whether somebody still answers for it; otherwise the last day has passed. */
  readonly isValid: boolean;
}

/** Where the entry by which a finding is accepted stands; nothing if none speaks of it. */
export function acceptanceMet(
  governing: Settings['governing'],
  acceptance: PolicyAcceptance | undefined,
): readonly AcceptanceMet[] {
  if (governing === undefined || acceptance === undefined) return [];
  const { by, isValid } = acceptance;
  return [{ policy: governing.file, index: governing.policy.accepted.indexOf(by), isValid }];
}

/** Entries of policies that accept nothing, or no longer: told where the scan has seen all that they could speak of. */
export function acceptanceDiagnostics(
  { root, paths }: { readonly root: string; readonly paths: readonly string[] },
  judgings: readonly Judging[],
  results: readonly FileResult[],
): readonly Diagnostic[] {
  const met = new Map(
    results.flatMap(({ acceptances }) =>
      acceptances.map(({ policy, index, isValid }) => [keyOf(policy, index), isValid]),
    ),
  );
  return judgings.flatMap(({ settings: { governing } }) => {
    if (governing === undefined) return [];
    const isWhole = paths.some((path) => isInside(governing.folder, path));
    const told = (message: string): Diagnostic => ({
      severity: 'warning',
      message,
      file: relativeTo(root, governing.file),
    });
    return governing.policy.accepted.flatMap((entry, index) => {
      const state = met.get(keyOf(governing.file, index));
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

function keyOf(policy: string, index: number): string {
  return `${index} ${policy}`;
}

function wordsOf({ categories, recipient, sink }: AcceptedFlow): string {
  return `${categories.join(', ')} to ${[recipient, sink].filter((word) => word !== undefined).join(', ')}`;
}
