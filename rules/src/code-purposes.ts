import { type FileView, purposeCovers, purposeTerm } from '@privet/engine';
import type { PurposeId, Range } from '@privet/model';
import type { FileSettings } from './settings.ts';

/** What a piece of code works for, and who says so. */
export interface Use {
  /** Never empty. */
  readonly purposes: readonly PurposeId[];
  /** The end of a sentence: `as the function around it is tagged`. */
  readonly known: string;
}

/** What code works for: by the tags around it, else by the policy's contexts; undefined where neither tells. */
export function useAt(file: FileView, range: Range, { policy }: FileSettings): Use | undefined {
  const tagged = file.purposesAround(range);
  if (tagged)
    return {
      purposes: tagged.purposes,
      known: `as ${tagged.by === 'file' ? 'its file' : 'the function around it'} is tagged`,
    };
  const declared = policy?.context.purposes ?? [];
  if (policy === undefined || declared.length === 0) return undefined;
  return { purposes: declared, known: `as ${policy.name} says of its file` };
}

/** Whether purposes are all words that the vocabulary or the policy knows; others are another rule's. */
export function areKnown(purposes: readonly PurposeId[], { policy }: FileSettings): boolean {
  const known = policy?.policy ?? { purposes: [] };
  return purposes.every((purpose) => purposeTerm(known, purpose) !== undefined);
}

/**
 * Whether data that was collected for some purposes may be used for one. A wider or a narrower word is the same promise
 * in other detail: code that works for `essential.service` may use what was collected for signing in.
 */
export function isCollectedFor(collected: readonly PurposeId[], use: PurposeId, { policy }: FileSettings): boolean {
  const known = policy?.policy ?? { purposes: [] };
  return collected.some((purpose) => purposeCovers(known, purpose, use) || purposeCovers(known, use, purpose));
}
