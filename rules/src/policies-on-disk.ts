import { readFileSync, statSync } from 'node:fs';
import { policyFinder, type PolicyFinder } from '@privet/engine';
import { rules } from './rules.ts';

/** Finds the policies of files on this machine, and reads each again when it changes. */
export function policiesOnDisk(): PolicyFinder {
  return policyFinder(
    {
      stampOf(file) {
        const stats = statSync(file, { throwIfNoEntry: false });
        return stats?.isFile() ? `${stats.mtimeMs} ${stats.size}` : undefined;
      },
      read: (file) => readFileSync(file, 'utf8'),
      now: () => performance.now(),
    },
    { ruleIds: rules.map(({ id }) => id) },
  );
}
