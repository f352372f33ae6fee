import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Text by path relative to a folder. */
export type FolderFiles = Readonly<Record<string, string>>;

/** An empty folder, which is gone when the test is. */
export function emptyFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'privet-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with these files, a repository of its own, which is gone when the test is. */
export function projectFolder(files: FolderFiles): string {
  const folder = emptyFolder();
  writeFiles(folder, { '.git/HEAD': 'ref: refs/heads/main\n', ...files });
  return folder;
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: FolderFiles): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A type with an annotated e-mail address. */
export const userType = `export interface User {
  /** @personalData user.contact.email
   * @purpose essential.service.authentication */
  email: string;
}
`;

/** A file that logs an annotated e-mail address, on line 6. */
export const leak = `${userType}export function welcome(user: User): void { console.log(user.email); }
`;
