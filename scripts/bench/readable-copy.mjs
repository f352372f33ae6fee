// A copy of a repository for compilers and linters that refuse its own tsconfig.
import { cpSync, existsSync, lstatSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { nativeConfigOf } from '../../packages/engine/dist/index.js';

const ts = createRequire(import.meta.url)('typescript');

/** What a scan wants whatever the tsconfig says. */
const forced = { allowJs: true, composite: false, incremental: false, maxNodeModuleJsDepth: 0, skipLibCheck: true };

/**
 * Copies what is not installed, links what is, and writes the tsconfig that a scan makes of the repository's own. The
 * copy is removed when the process ends.
 */
export function readableCopy(folder) {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'privet-bench-copy-')));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  // A process that a signal ends says nothing of its exit.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
  cpSync(folder, copy, {
    recursive: true,
    filter(source) {
      if (basename(source) === '.git') return false;
      if (basename(source) !== 'node_modules') return !lstatSync(source).isSocket();
      symlinkSync(realpathSync(source), join(copy, relative(folder, source)));
      return false;
    },
  });
  const config = join(copy, 'tsconfig.json');
  if (existsSync(config)) writeFileSync(config, configOf(copy, config));
  return copy;
}

function configOf(folder, file) {
  const { config } = ts.readConfigFile(file, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder, forced, file);
  return nativeConfigOf(ts, { folder, options, rootNames: fileNames, projectReferences: [] }, new Map());
}
