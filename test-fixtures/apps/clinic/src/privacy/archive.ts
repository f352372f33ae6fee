import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { configuration } from '../config/configuration';
import { encrypt } from '../shared/crypto';

/** Keeps an archive until it is fetched; only with the key of the clinic can it be read. */
export async function keepArchive(name: string, content: unknown): Promise<string> {
  const path = join(configuration().archiveFolder, `${name}.enc`);
  await writeFile(path, encrypt(JSON.stringify(content)), { mode: 0o600 });
  return path;
}
