import type { AcceptedFlow } from '@privet/policy';
import type { Diagnostic } from '@privet/model';
import type { PolicyAcceptance, Settings } from 'eslint-plugin-privet/definitions';
import type { FileResult } from './assembled-report.ts';
import { relativeTo } from './paths.ts';

/** An entry of a policy that speaks of a finding; told by its place, since the finding may come from another thread. */
export interface AcceptanceMet {
  /** Path of the policy, relative to the root. */
  readonly policy: string;
  /** Place among the accepted flows of the policy. */
  readonly index: number;
  /** Whether somebody still answers for it; otherwise the last day has passed. */
  readonly isValid: boolean;
}

/** The flows that a policy accepts, in the words of messages. */
export interface PolicyAcceptances {
  /** Relative to the root, as is the folder that it governs. */
  readonly file: string;
  readonly folder: string;
  readonly accepted: readonly { readonly words: string; readonly until: string }[];
}

/** The flows that the policy of some files accepts. */
export function acceptancesOf(governing: Settings['governing'], root: string): PolicyAcceptances | undefined {
  return (
    governing && {
      file: relativeTo(root, governing.file),
      folder: relativeTo(root, governing.folder),
      accepted: governing.policy.accepted.map((entry) => ({ words: wordsOf(entry), until: entry.until })),
    }
  );
}

/** Where the entry by which a finding is accepted stands; nothing if none speaks of it. */
export function acceptanceMet(
  governing: Settings['governing'],
  acceptance: PolicyAcceptance | undefined,
  root: string,
): readonly AcceptanceMet[] {
  if (governing === undefined || acceptance === undefined) return [];
  const { by, isValid } = acceptance;
  return [{ policy: relativeTo(root, governing.file), index: governing.policy.accepted.indexOf(by), isValid }];
}

/** Entries of policies that accept nothing, or no longer: told where the scan has seen all that they could speak of. */
export function acceptanceDiagnostics(
  policies: readonly PolicyAcceptances[],
  results: readonly FileResult[],
  hasSeenAllOf: (folder: string) => boolean,
): readonly Diagnostic[] {
  const met = new Map(
    results.flatMap(({ acceptances }) =>
      acceptances.map(({ policy, index, isValid }) => [keyOf(policy, index), isValid]),
    ),
  );
  return policies.flatMap(({ file, folder, accepted }) => {
    const isWhole = hasSeenAllOf(folder);
    const told = (message: string): Diagnostic => ({ severity: 'warning', message, file });
    return accepted.flatMap(({ words, until }, index) => {
      const state = met.get(keyOf(file, index));
      if (state === undefined)
        return isWhole ? [told(`Nothing is left that accepted[${index}] speaks of (${words}): remove it.`)] : [];
      return state ? [] : [told(`accepted[${index}] (${words}) ended on ${until}: its findings count again.`)];
    });
  });
}

function keyOf(policy: string, index: number): string {
  return `${index} ${policy}`;
}

function wordsOf({ categories, recipient, sink }: AcceptedFlow): string {
  return `${categories.join(', ')} to ${[recipient, sink].filter((word) => word !== undefined).join(', ')}`;
}
