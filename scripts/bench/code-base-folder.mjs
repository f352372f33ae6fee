// Where generated code lies while it is measured.
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { codeBaseFiles, codeBaseVersion, linesIn } from './code-base/code-base.mjs';

/** The folder of generated code of a size; a bench that was cut finds what it had written. */
export function codeBaseFolder(lines) {
  const folder = join(realpathSync(tmpdir()), `privet-bench-${lines}`);
  const mark = join(folder, '.written');
  if (existsSync(mark) && readFileSync(mark, 'utf8').startsWith(`${codeBaseVersion} `)) return folder;
  rmSync(folder, { recursive: true, force: true });
  let written = 0;
  for (const [file, text] of codeBaseFiles(lines)) {
    if (file.startsWith('src/')) written += linesIn(text);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  writeFileSync(mark, `${codeBaseVersion} ${written}`);
  return folder;
}

/** The lines that it really has. */
export function linesOf(folder) {
  return Number(readFileSync(join(folder, '.written'), 'utf8').split(' ')[1]);
}
