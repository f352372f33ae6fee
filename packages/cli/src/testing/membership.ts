import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { emptyFolder } from './project-folder.ts';

/** The fixture of a workspace with five packages, where it is kept. */
export const membershipFixture = fileURLToPath(new URL('../../../../test-fixtures/apps/membership', import.meta.url));

/** Its packages, those that others use first. */
export const membershipPackages = ['logging', 'domain', 'crm', 'api', 'web'] as const;

/** A copy of the workspace, a repository of its own, which is gone when the test is. */
export function membershipFolder(): string {
  const folder = join(emptyFolder(), 'membership');
  cpSync(membershipFixture, folder, { recursive: true });
  mkdirSync(join(folder, '.git'));
  return folder;
}
