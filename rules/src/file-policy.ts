import { contextOf, pathUnder } from '@privet/engine';
import { today } from './calendar.ts';
import type { FilePolicy, GoverningPolicy } from './settings.ts';

/** The policy as it holds for a file, named by its absolute path. */
export function filePolicyOf(governing: GoverningPolicy, file: string): FilePolicy {
  const path = pathUnder(governing, file);
  const { policy, folder, file: policyFile } = governing;
  return { policy, name: policyFile.slice(folder.length + 1), path, context: contextOf(policy, path), today: today() };
}
